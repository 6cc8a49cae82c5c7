package io.cyberpas.claims.forensics.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what people type into forms. */
final class FormText {

    private FormText() {}

    /** The lines that hold something. */
    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The columns of a line such as {@code dc3dd | 7.3.1}; missing ones at the end are empty. */
    static String[] columns(String line, int count) {
        String[] columns = new String[count];
        String[] given = line.split("\\|", count);
        for (int index = 0; index < count; index++) {
            columns[index] = index < given.length ? given[index].strip() : "";
        }
        return columns;
    }
}
