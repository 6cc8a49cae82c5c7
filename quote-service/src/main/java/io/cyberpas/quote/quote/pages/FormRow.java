package io.cyberpas.quote.quote.pages;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a list in a form; its fields are named as the API names them.
 *
 * @param list the list
 * @param index place in the list, from 0 on
 */
public record FormRow(String list, int index) {

    static List<FormRow> of(String list, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new FormRow(list, i)).toList();
    }

    /** Name of a field in this row, such as {@code adjustments.0.percent}. */
    public String name(String field) {
        return "%s.%d.%s".formatted(list, index, field);
    }
}
