package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.problem.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The record of the transactions that a bank or platform made, as it came in.
 *
 * @param issuedAt when it was made
 * @param stated SHA-256 that the institution printed on it or sent beside it, 64 hexadecimal digits; null for none
 * @param content the very bytes: CSV with the columns reference, bookedAt, amount, currency, counterAccount
 */
public record BankRecord(Instant issuedAt, @Nullable String stated, byte[] content) {

    /** The largest record that is taken, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    public BankRecord {
        stated = stated == null || stated.isBlank() ? null : stated.strip().toLowerCase(Locale.ROOT);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    List<FieldProblem> problems(Instant now) {
        var problems = new ArrayList<FieldProblem>();
        if (issuedAt.isAfter(now)) {
            problems.add(new FieldProblem("$.record.issuedAt", "lies in the future", "up to " + now));
        }
        if (stated != null && !stated.matches("[0-9a-f]{64}")) {
            problems.add(new FieldProblem("$.record.sha256", "is not a SHA-256 value", "64 hexadecimal digits"));
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            problems.add(
                    new FieldProblem("$.record.content", "is empty or too large", "1 to " + MOST_BYTES + " bytes"));
        }
        return problems;
    }
}
