package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loss of money or virtual property as it was told.
 *
 * @param certificate of the member; null where the policy insures the person by name
 * @param account what was emptied; kept with its last four characters only
 * @param institution the bank or platform that keeps the account
 * @param policeReference number that the police gave to the report; null while there is none
 * @param record of the institution; without it people have to ask for one
 */
public record FundsNotice(
        String policyNumber,
        @Nullable String certificate,
        AccountKind kind,
        LossCause cause,
        String account,
        Institution institution,
        Instant awareAt,
        String summary,
        Notifier notifier,
        @Nullable String policeReference,
        List<LostTransaction> transactions,
        @Nullable BankRecord record) {

    private static final int MOST_TRANSACTIONS = 50;

    public FundsNotice {
        transactions = transactions.stream()
                .sorted(Comparator.comparing(LostTransaction::bookedAt))
                .toList();
    }

    /** @throws InvalidInputException naming everything that is wrong with it */
    void check(Instant now) {
        var problems = new ArrayList<FieldProblem>();
        if (transactions.isEmpty() || transactions.size() > MOST_TRANSACTIONS) {
            problems.add(new FieldProblem("$.transactions", "are none or too many", "1 to " + MOST_TRANSACTIONS));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < transactions.size(); i++) {
            var each = transactions.get(i);
            var path = "$.transactions[" + i + "]";
            problems.addAll(each.problems(path, now));
            if (!seen.add(each.referenceKey())) {
                problems.add(new FieldProblem(path + ".reference", "is told twice"));
            }
            if (!each.amount()
                    .currency()
                    .equals(transactions.getFirst().amount().currency())) {
                problems.add(new FieldProblem(
                        path + ".amount.currency", "differs from the others", "one currency a notice"));
            }
        }
        if (!transactions.isEmpty() && awareAt.isBefore(transactions.getFirst().bookedAt())) {
            problems.add(new FieldProblem(
                    "$.awareAt",
                    "lies before the first transaction",
                    "from " + transactions.getFirst().bookedAt()));
        }
        if (record != null) {
            problems.addAll(record.problems(now));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** All that was lost. */
    Money claimed() {
        return transactions.stream()
                .map(LostTransaction::amount)
                .reduce(Money::plus)
                .orElseThrow();
    }

    Instant firstAt() {
        return transactions.getFirst().bookedAt();
    }

    Instant lastAt() {
        return transactions.getLast().bookedAt();
    }

    /** The day by which its trigger, occurrence, is judged. */
    LocalDate occurredOn(ZoneId zone) {
        return LocalDate.ofInstant(firstAt(), zone);
    }

    /** The notice that any claim begins with. */
    NoticeOfLoss notice(ZoneId zone) {
        return new NoticeOfLoss(
                awareAt,
                occurredOn(zone),
                LocalDate.ofInstant(lastAt(), zone),
                null,
                summary,
                notifier,
                Set.of(CoveragePart.FUNDS_TRANSFER_LOSS));
    }
}
