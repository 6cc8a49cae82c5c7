package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.IdentityBasis;
import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A roster: a header, then a line for each victim. Read as a stream; a line with faults is reported by its number and columns, and reading
 * goes on, so that a file is mended in one go.
 */
public final class RosterFile {

    /** The most lines that a file may have. */
    public static final int MAX_LINES = 2_000_000;

    private static final String FILE = "$.file";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final RosterRules rules;
    private final IdentityHash hash;
    private final AccountCipher cipher;

    /** A reader of files by the rules that hold for a demand. */
    public RosterFile(RosterRules rules, IdentityHash hash, AccountCipher cipher) {
        this.rules = rules;
        this.hash = hash;
        this.cipher = cipher;
    }

    /**
     * How a file came.
     *
     * @param basis by what it tells persons apart
     */
    public record Form(RosterEncoding encoding, IdentityBasis basis) {}

    /**
     * Reads the file to its end.
     *
     * @throws InvalidInputException if it is no roster, or has more than {@value #MAX_LINES} lines
     */
    public Form read(InputStream content, RosterLines target) throws IOException {
        CsvLines lines = new CsvLines(content);
        RosterEncoding encoding = begin(lines);
        if (!lines.next()) {
            throw refused(FILE, "is empty", "a header and one line for each victim");
        }
        boolean isTold = lines.isBeyondAscii();
        if (isTold) {
            encoding = told(lines, encoding);
        }
        int[] places = header(lines, encoding);
        IdentityBasis basis = basis(places);
        LineReading reading = new LineReading(lines, places, basis, rules, hash.hasher(), cipher.sealer());
        reading.encoding(encoding);
        int count = 0;
        while (lines.next()) {
            if (++count > MAX_LINES) {
                throw refused(FILE, "has more than %,d lines".formatted(MAX_LINES), "several smaller files");
            }
            if (!isTold && lines.isBeyondAscii()) {
                isTold = true;
                encoding = told(lines, encoding);
                reading.encoding(encoding);
            }
            reading.read(target);
        }
        if (count == 0) {
            throw refused(FILE, "holds no victim", "one line for each victim after the header");
        }
        return new Form(encoding, basis);
    }

    private static RosterEncoding begin(CsvLines lines) throws IOException {
        byte[] head = new byte[1_024];
        int length = lines.peek(head);
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            throw refused(FILE, "is encoded in UTF-16", "saved as \"CSV UTF-8\"");
        }
        if (startsWith(head, 'P', 'K') || startsWith(head, 0xD0, 0xCF)) {
            throw refused(FILE, "is a spreadsheet or an archive, not a text", "saved as \"CSV UTF-8\"");
        }
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                throw refused(FILE, "is not a text", "a CSV file in UTF-8 or MS949");
            }
        }
        if (length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length)) {
            lines.skip(MARK.length);
            return RosterEncoding.UTF_8_WITH_MARK;
        }
        return RosterEncoding.UTF_8;
    }

    private static RosterEncoding told(CsvLines lines, RosterEncoding encoding) {
        return encoding == RosterEncoding.UTF_8_WITH_MARK
                ? encoding
                : RosterEncoding.of(lines.bytes, lines.lineStart(), lines.sampleEnd());
    }

    private static int[] header(CsvLines lines, RosterEncoding encoding) {
        RosterFault fault = lines.split();
        String where = "$.file line " + lines.line();
        if (fault != null) {
            throw refused(where, "cannot be read: " + fault, RosterColumn.headers());
        }
        int[] places = new int[RosterColumn.values().length];
        Arrays.fill(places, -1);
        List<FieldProblem> problems = new ArrayList<>();
        for (int place = 0; place < lines.fields(); place++) {
            String name = text(lines, place, encoding);
            RosterColumn column = RosterColumn.of(name).orElse(null);
            if (column == null) {
                problems.add(new FieldProblem(
                        where, "names an unknown column \"" + shortened(name) + "\"", RosterColumn.headers()));
            } else if (places[column.ordinal()] >= 0) {
                problems.add(new FieldProblem(where, "names " + column.header() + " twice", RosterColumn.headers()));
            } else {
                places[column.ordinal()] = place;
            }
        }
        require(places, where, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return places;
    }

    private static void require(int[] places, String where, List<FieldProblem> problems) {
        if (!has(places, RosterColumn.NAME)) {
            problems.add(new FieldProblem(where, "lacks name", RosterColumn.headers()));
        }
        if (basis(places) == IdentityBasis.BIRTH_DATE) {
            if (!has(places, RosterColumn.BIRTH_DATE)) {
                problems.add(new FieldProblem(where, "lacks birth_date or resident_number", RosterColumn.headers()));
            }
            if (!has(places, RosterColumn.PHONE) && !has(places, RosterColumn.EMAIL)) {
                problems.add(new FieldProblem(where, "lacks phone or email", RosterColumn.headers()));
            }
        }
        if (has(places, RosterColumn.BANK_CODE) != has(places, RosterColumn.ACCOUNT)) {
            problems.add(new FieldProblem(where, "names bank_code or account alone", "both or none"));
        }
    }

    private static IdentityBasis basis(int[] places) {
        return has(places, RosterColumn.RESIDENT_NUMBER) ? IdentityBasis.RESIDENT_NUMBER : IdentityBasis.BIRTH_DATE;
    }

    private static boolean has(int[] places, RosterColumn column) {
        return places[column.ordinal()] >= 0;
    }

    private static String text(CsvLines lines, int field, RosterEncoding encoding) {
        int start = lines.start(field);
        try {
            return encoding.strictDecoder()
                    .decode(ByteBuffer.wrap(lines.bytes, start, lines.end(field) - start))
                    .toString()
                    .strip();
        } catch (CharacterCodingException _) {
            throw refused(FILE, "is encoded neither in UTF-8 nor in MS949", "saved as \"CSV UTF-8\"");
        }
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private static InvalidInputException refused(String where, String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(where, problem, allowed));
    }
}
