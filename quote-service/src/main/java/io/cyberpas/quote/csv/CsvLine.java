package io.cyberpas.quote.csv;

import java.util.List;
import java.util.Map;

/**
 * One line of a file.
 *
 * @param number where it begins in the file, the header being line 1
 * @param places where each column stands
 * @param fields what stands there
 */
public record CsvLine(long number, Map<String, Integer> places, List<String> fields) {

    /** Whether it has a field for each column. */
    public boolean isWhole() {
        return fields.size() == places.size();
    }

    /** What stands in the column, without spaces around it; empty if the file has no such column. */
    public String get(String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }
}
