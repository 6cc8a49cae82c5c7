package io.cyberpas.claims.experience;

import java.util.List;

/** What could tell who somebody is, together with the rest; each can be made coarser step by step until it says nothing. */
enum PoolAttribute {
    CAUSE("cause", List.of("cause", "'ANY'::text")),
    RECORDS(
            "records",
            List.of(
                    records(
                            "'UNDER_1K', '1K_10K', '10K_100K', '100K_1M', '1M_10M', 'OVER_10M'",
                            "1000, 10000, 100000, 1000000, 10000000"),
                    records("'UNDER_100K', 'OVER_100K'", "100000"),
                    "'ANY'::text")),
    SECTOR("sector", List.of("sector", "'ANY'::text")),
    SIZE(
            "size",
            List.of("size", "CASE WHEN size IN ('MEDIUM', 'LARGE') THEN 'OVER_1000' ELSE size END", "'ANY'::text")),
    COUNTRY(
            "country",
            List.of("country", "CASE WHEN country IN ('KR', 'UNKNOWN') THEN country ELSE 'ABROAD' END", "'ANY'::text")),
    PERIOD("closed", List.of("closed_quarter", "left(closed_quarter, 4)", "'ANY'::text")),
    /** Never coarser: without it amounts say nothing. */
    CURRENCY("currency", List.of("currency"));

    private final String column;
    private final List<String> levels;

    PoolAttribute(String column, List<String> levels) {
        this.column = column;
        this.levels = levels;
    }

    private static String records(String names, String from) {
        return "coalesce((ARRAY[%s])[width_bucket(records, ARRAY[%s]::bigint[]) + 1], 'UNKNOWN')"
                .formatted(names, from);
    }

    /** Its name in the file. */
    String column() {
        return column;
    }

    /** How it is read at a coarseness, 0 the finest. */
    String at(int coarseness) {
        return levels.get(coarseness);
    }

    int coarsest() {
        return levels.size() - 1;
    }
}
