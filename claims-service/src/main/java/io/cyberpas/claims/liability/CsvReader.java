package io.cyberpas.claims.liability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values after RFC 4180, record by record, and knows the line of each. A field in quotation
 * marks may hold commas and doubled quotation marks; a line break in a field is refused, because in a roster it is
 * always a slip and would shift every later line number.
 */
final class CsvReader {

    private static final int MAX_LINE_LENGTH = 4_000;

    private final BufferedReader reader;
    private int line;

    CsvReader(Reader reader) {
        this.reader = new BufferedReader(reader, 1 << 16);
    }

    /** A malformed line; the message is the rest of a sentence. */
    static final class MalformedLineException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedLineException(String problem) {
            super(problem);
        }

        String problem() {
            return String.valueOf(getMessage());
        }
    }

    /** Number of the line read last, from 1. */
    int line() {
        return line;
    }

    /** The fields of the next line that is not blank; null at the end. */
    @Nullable
    List<String> next() throws IOException, MalformedLineException {
        String text = reader.readLine();
        line++;
        while (text != null && text.isBlank()) {
            text = reader.readLine();
            line++;
        }
        if (text == null) {
            return null;
        }
        if (text.length() > MAX_LINE_LENGTH) {
            throw new MalformedLineException("is longer than " + MAX_LINE_LENGTH + " characters");
        }
        return fields(text);
    }

    private static List<String> fields(String text) throws MalformedLineException {
        List<String> fields = new ArrayList<>();
        int at = 0;
        do {
            at = text.startsWith("\"", at) ? quoted(text, at, fields) : plain(text, at, fields);
        } while (at <= text.length());
        return fields;
    }

    /** Adds the field that begins at {@code from}; returns where the next begins. */
    private static int plain(String text, int from, List<String> fields) {
        int comma = text.indexOf(',', from);
        int end = comma < 0 ? text.length() : comma;
        fields.add(text.substring(from, end).strip());
        return end + 1;
    }

    private static int quoted(String text, int from, List<String> fields) throws MalformedLineException {
        StringBuilder field = new StringBuilder();
        int at = from + 1;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new MalformedLineException("has a quotation mark that is not closed on the line");
            }
            field.append(text, at, quote);
            if (!text.startsWith("\"", quote + 1)) {
                at = quote + 1;
                break;
            }
            field.append('"');
            at = quote + 2;
        }
        if (at < text.length() && text.charAt(at) != ',') {
            throw new MalformedLineException("has text after a closing quotation mark");
        }
        fields.add(field.toString().strip());
        return at + 1;
    }
}
