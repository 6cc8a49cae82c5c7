package io.cyberpas.claims.intake;

import io.cyberpas.platform.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one line of a file.
 *
 * @param line its number in the file, from 1
 * @param position among the problems of the line
 * @param allowed what would be right, where that can be said
 */
public record LineProblem(
        int line,
        int position,
        String path,
        String problem,
        @Nullable String allowed) {

    private static final int MOST_OF_PATH = 300;
    private static final int MOST_OF_TEXT = 500;
    private static final int MOST_OF_LINE = 20;

    /** The problems of a line, the first ones, each cut to what can be kept. */
    static List<LineProblem> of(int line, List<FieldProblem> problems) {
        List<LineProblem> found = new ArrayList<>();
        for (FieldProblem problem : problems.subList(0, Math.min(problems.size(), MOST_OF_LINE))) {
            var allowed = problem.allowed();
            found.add(new LineProblem(
                    line,
                    found.size(),
                    cut(problem.path(), MOST_OF_PATH),
                    cut(problem.problem(), MOST_OF_TEXT),
                    allowed == null ? null : cut(allowed, MOST_OF_TEXT)));
        }
        return found;
    }

    /** Without characters that cannot be kept, and no longer than so many. */
    private static String cut(String text, int most) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > most ? plain.substring(0, most - 1) + "…" : plain;
    }
}
