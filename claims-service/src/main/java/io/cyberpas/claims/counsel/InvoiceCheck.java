package io.cyberpas.claims.counsel;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at each line of an invoice: against the agreed rates, the budget of its phase and the lines before it. A pure
 * function; what it finds is for somebody to decide on.
 */
public final class InvoiceCheck {

    private static final BigDecimal LONG_DAY_HOURS = BigDecimal.valueOf(12);

    private InvoiceCheck() {}

    /** What may be wrong with a line. */
    public enum Finding {
        RATE_ABOVE_AGREED,
        GRADE_NOT_AGREED,
        PHASE_NOT_BUDGETED,
        /** With this line the phase costs more than is left of its budget. */
        BUDGET_EXCEEDED,
        /** The same work of the same person on the same day, or the same disbursement, was billed already. */
        BILLED_TWICE,
        /** More than twelve hours of one person in a day. */
        LONG_DAY
    }

    /**
     * What is found on a line.
     *
     * @param suggested what the agreed rate would make of it
     */
    public record Result(Set<Finding> findings, Money suggested) {

        public Result {
            findings = Set.copyOf(findings);
        }
    }

    /**
     * Checks every line, in their order.
     *
     * @param budget in force of the firm
     * @param left what is left of each phase before this invoice
     * @param billed lines of the firm's other invoices that were not rejected
     */
    static List<Result> of(
            CounselInvoice invoice, Optional<CounselBudget> budget, Map<Phase, Money> left, List<WorkLine> billed) {
        Set<WorkLine> known = new HashSet<>();
        billed.forEach(each -> known.add(identity(each)));
        Map<Phase, Money> rest = new EnumMap<>(Phase.class);
        rest.putAll(left);
        Map<String, BigDecimal> days = new HashMap<>();
        List<Result> results = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            WorkLine work = line.work();
            Set<Finding> findings = new HashSet<>();
            Money suggested = checkRate(work, budget, findings);
            checkBudget(work, budget, rest, findings);
            checkHours(work, days, findings);
            if (!known.add(identity(work))) {
                findings.add(Finding.BILLED_TWICE);
                suggested = Money.zero(work.amount().currency());
            }
            results.add(new Result(findings, suggested));
        }
        return results;
    }

    private static Money checkRate(WorkLine work, Optional<CounselBudget> budget, Set<Finding> findings) {
        Grade grade = work.grade();
        Money rate = work.rate();
        BigDecimal hours = work.hours();
        if (grade == null || rate == null || hours == null || budget.isEmpty()) {
            return work.amount();
        }
        Optional<Money> agreed = budget.get().rate(grade);
        if (agreed.isEmpty()) {
            findings.add(Finding.GRADE_NOT_AGREED);
            return work.amount();
        }
        if (!rate.isGreaterThan(agreed.get())) {
            return work.amount();
        }
        findings.add(Finding.RATE_ABOVE_AGREED);
        return agreed.get().times(hours, RoundingMode.HALF_UP);
    }

    private static void checkBudget(
            WorkLine work, Optional<CounselBudget> budget, Map<Phase, Money> rest, Set<Finding> findings) {
        if (budget.isEmpty() || budget.get().amount(work.phase()).isZero()) {
            findings.add(Finding.PHASE_NOT_BUDGETED);
            return;
        }
        Money before = rest.getOrDefault(work.phase(), Money.zero(work.amount().currency()));
        Money after = before.minus(work.amount());
        rest.put(work.phase(), after);
        if (after.isNegative()) {
            findings.add(Finding.BUDGET_EXCEEDED);
        }
    }

    private static void checkHours(WorkLine work, Map<String, BigDecimal> days, Set<Finding> findings) {
        BigDecimal hours = work.hours();
        if (hours == null) {
            return;
        }
        LocalDate day = work.on();
        if (days.merge(work.timekeeper() + " " + day, hours, BigDecimal::add).compareTo(LONG_DAY_HOURS) > 0) {
            findings.add(Finding.LONG_DAY);
        }
    }

    /** By what two lines are the same work: all but phase and rate, hours without trailing zeros. */
    private static WorkLine identity(WorkLine line) {
        BigDecimal hours = line.hours();
        return new WorkLine(
                line.on(),
                Phase.CASE_ASSESSMENT,
                line.timekeeper(),
                null,
                hours == null ? null : hours.stripTrailingZeros(),
                null,
                line.isDisbursement() ? line.amount() : Money.zero(line.amount().currency()),
                line.description().toLowerCase(Locale.ROOT));
    }
}
