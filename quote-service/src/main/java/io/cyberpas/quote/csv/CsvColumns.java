package io.cyberpas.quote.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that a file may have, in any order; their names are read in upper or lower case.
 *
 * @param required must be in the header
 * @param optional may be in the header
 */
public record CsvColumns(List<String> required, List<String> optional) {

    /** Keeps its own copies. */
    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** All names, those required first. */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
