package io.cyberpas.claims.incident;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the schema says of one member of a record.
 *
 * @param path its place, such as {@code action.hacking.variety}
 * @param argument an enumeration, a pattern or a range, as the kind has it; "-" if none
 */
record VerisRule(String path, Kind kind, String argument, boolean required) {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** The forms that a member can have. */
    enum Kind {
        TEXT,
        TEXTS,
        MATCH,
        MATCHES,
        ONE,
        SOME,
        INTEGER,
        NUMBER,
        GROUP,
        LIST,
        FREE
    }

    static VerisRule parse(String line) {
        String[] columns = line.strip().split("\\s{2,}", -1);
        return new VerisRule(
                columns[0],
                Kind.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT)),
                columns.length > 2 ? columns[2] : "-",
                columns.length > 3 && "required".equals(columns[3]));
    }

    String parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean mustBeFilled() {
        return "filled".equals(argument);
    }

    /** Compiled once a pattern, for records come by the thousand. */
    Pattern pattern() {
        return PATTERNS.computeIfAbsent(argument, Pattern::compile);
    }

    long least() {
        return Long.parseLong(argument.substring(0, argument.indexOf("..")));
    }

    long greatest() {
        return Long.parseLong(argument.substring(argument.indexOf("..") + 2));
    }
}
