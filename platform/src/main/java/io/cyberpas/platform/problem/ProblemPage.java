package io.cyberpas.platform.problem;

/** Shows a problem to a person; a bean of this type is asked wherever the request accepts HTML and is not for the API. */
public interface ProblemPage {
    /**
     * Renders the problem.
     *
     * @param fragment whether only a piece of the page is wanted, as htmx does
     * @return a Qute template instance or the HTML itself
     */
    Object render(Problem problem, boolean fragment);
}
