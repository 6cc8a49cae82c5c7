package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One transaction by which something was lost.
 *
 * @param reference as the bank or platform wrote it
 * @param referenceKey the same without spaces, signs and case: by it a transaction is known again
 * @param counterAccount where it went; all but its last four characters are hidden
 */
@Embeddable
public record LostTransaction(
        @Column(name = "reference") String reference,
        @Column(name = "reference_key") String referenceKey,
        @Column(name = "booked_at") Instant bookedAt,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money amount,

        @Column(name = "counter_account") String counterAccount) {

    private static final int LONGEST_REFERENCE = 60;
    private static final int SHOWN = 4;

    /** A transaction as it was told. */
    public static LostTransaction of(String reference, Instant bookedAt, Money amount, String counterAccount) {
        return new LostTransaction(
                reference.strip(),
                key(reference),
                bookedAt.truncatedTo(ChronoUnit.MICROS),
                amount,
                masked(counterAccount));
    }

    /** What is wrong with it, by its place in the notice. */
    List<FieldProblem> problems(String path, Instant now) {
        var problems = new ArrayList<FieldProblem>();
        if (referenceKey.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            problems.add(new FieldProblem(
                    path + ".reference",
                    "is no reference of a transaction",
                    "letters and digits, up to 60 characters"));
        }
        if (bookedAt.isAfter(now)) {
            problems.add(new FieldProblem(path + ".bookedAt", "lies in the future", "up to " + now));
        }
        if (!amount.isPositive()) {
            problems.add(new FieldProblem(path + ".amount.amount", "must be positive"));
        }
        return problems;
    }

    /** A reference without what differs between two tellings of it. */
    static String key(String reference) {
        return reference.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** An account of which the last four characters are shown. */
    static String masked(String account) {
        var plain = account.replaceAll("[^\\p{L}\\p{N}]", "");
        return "****" + (plain.length() >= SHOWN ? plain.substring(plain.length() - SHOWN) : "");
    }
}
