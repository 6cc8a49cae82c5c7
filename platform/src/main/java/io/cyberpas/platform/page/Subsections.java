package io.cyberpas.platform.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts that a service's pages are divided into, shown below the main navigation. A service that has some provides a bean. */
public interface Subsections {

    /** All parts in their order, named in the language. */
    List<Subsection> in(Locale language);

    /**
     * A part of a service's pages.
     *
     * @param href path of its first page; pages below it belong to it
     * @param icon name of a Tabler icon
     * @param text its name
     * @param roles who finds it in the navigation
     */
    record Subsection(String href, String icon, String text, Set<String> roles) {

        /** Keeps its own copy of the roles. */
        public Subsection {
            roles = Set.copyOf(roles);
        }

        /** Whether the page belongs to it. */
        public boolean holds(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }
    }
}
