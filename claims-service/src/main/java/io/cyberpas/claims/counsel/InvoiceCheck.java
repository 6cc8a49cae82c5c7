package io.cyberpas.claims.counsel;

import io.cyberpas.claims.panel.RateCard;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each line of an invoice: against the rate card of the day of the work, the rates and phases of the budget, the
 * appointment, the caps of expenses and the lines before it. It decides nothing; what it finds is for somebody to decide on.
 */
public final class InvoiceCheck {

    private final Agreement agreement;
    private final Set<WorkLine> known = new HashSet<>();
    private final Map<Phase, Money> rest = new EnumMap<>(Phase.class);
    private final Map<String, BigDecimal> days = new HashMap<>();
    private BigDecimal hoursLeft;

    private InvoiceCheck(Agreement agreement) {
        this.agreement = agreement;
        agreement.billed().forEach(each -> known.add(identity(each)));
        rest.putAll(agreement.left());
        hoursLeft = agreement.hoursLeft();
    }

    /** What may be wrong with a line. */
    public enum Finding {
        /** The rate is above that of the firm's card of the day of the work. */
        RATE_ABOVE_CARD,
        GRADE_NOT_ON_CARD,
        NO_RATE_CARD,
        /** The rate is above the one agreed in the budget. */
        RATE_ABOVE_AGREED,
        GRADE_NOT_AGREED,
        PHASE_NOT_BUDGETED,
        /** With this line the phase costs more than is left of its budget. */
        BUDGET_EXCEEDED,
        /** The work lies before the appointment or after its end. */
        OUTSIDE_APPOINTMENT,
        /** With this line more hours are billed than the appointment grants. */
        HOURS_EXCEEDED,
        /** The expense is above what is reimbursed for its kind. */
        EXPENSE_ABOVE_CAP,
        /** The same work of the same person on the same day, or the same disbursement, was billed already. */
        BILLED_TWICE,
        /** More hours of one person in a day than are worth no question. */
        LONG_DAY
    }

    /**
     * How a line differs from what was agreed.
     *
     * @param billed what the line says: its rate, its amount
     * @param agreed what it may be; null where nothing is agreed
     * @param basis where that stands, such as the number of the rate card
     */
    public record Difference(
            Finding finding,
            Money billed,
            @Nullable Money agreed,
            @Nullable String basis) {

        /** The difference in a few signs: {@code RATE_ABOVE_CARD 700000 KRW > 600000 KRW (RC-2026-A)}. */
        public String brief() {
            return finding
                    + (agreed == null ? "" : " " + billed + " > " + agreed)
                    + (basis == null ? "" : " (" + basis + ")");
        }
    }

    /**
     * What is found on a line.
     *
     * @param suggested what the agreement makes of it
     */
    public record Result(List<Difference> differences, Money suggested) {

        public Result {
            differences = List.copyOf(differences);
        }

        public Set<Finding> findings() {
            return differences.stream().map(Difference::finding).collect(Collectors.toUnmodifiableSet());
        }

        /** Why less than asked for is suggested; empty where nothing is found. */
        public String reason() {
            return differences.stream().map(Difference::brief).collect(Collectors.joining("; "));
        }
    }

    /** Checks every line, in their order. */
    static List<Result> of(CounselInvoice invoice, Agreement agreement) {
        var check = new InvoiceCheck(agreement);
        return invoice.lines().stream()
                .map(InvoiceLine::work)
                .map(check::result)
                .toList();
    }

    private Result result(WorkLine work) {
        List<Difference> differences = new ArrayList<>();
        Money suggested = work.isDisbursement() ? expense(work, differences) : time(work, differences);
        if (!agreement.isAppointedOn(work.on())) {
            differences.add(new Difference(
                    Finding.OUTSIDE_APPOINTMENT,
                    work.amount(),
                    null,
                    agreement.appointments().getFirst().number()));
        }
        phase(work, suggested, differences);
        if (!known.add(identity(work))) {
            suggested = Money.zero(work.amount().currency());
            differences.add(new Difference(Finding.BILLED_TWICE, work.amount(), suggested, null));
        }
        return new Result(differences, suggested);
    }

    private Money expense(WorkLine work, List<Difference> differences) {
        ExpenseKind kind = work.expense();
        Optional<Money> most =
                kind == null ? Optional.empty() : agreement.rules().most(kind, work.amount());
        if (most.isEmpty() || !work.amount().isGreaterThan(most.get())) {
            return work.amount();
        }
        differences.add(new Difference(
                Finding.EXPENSE_ABOVE_CAP,
                work.amount(),
                most.get(),
                agreement.rules().version()));
        return most.get();
    }

    private Money time(WorkLine work, List<Difference> differences) {
        Grade grade = work.grade();
        Money rate = work.rate();
        BigDecimal hours = work.hours();
        if (grade == null || rate == null || hours == null) {
            return work.amount();
        }
        hours(work, hours, differences);
        Money agreed = cardRate(work.on(), grade, rate, differences).min(budgetRate(grade, rate, differences));
        return agreed.equals(rate) ? work.amount() : agreed.times(hours, RoundingMode.HALF_UP);
    }

    private Money cardRate(LocalDate day, Grade grade, Money rate, List<Difference> differences) {
        Optional<RateCard> card = agreement.card(day, rate.currency());
        if (card.isEmpty()) {
            differences.add(new Difference(Finding.NO_RATE_CARD, rate, null, day.toString()));
            return rate;
        }
        return atMost(
                grade.rate(card.get()),
                rate,
                Finding.RATE_ABOVE_CARD,
                Finding.GRADE_NOT_ON_CARD,
                card.get().number(),
                differences);
    }

    private Money budgetRate(Grade grade, Money rate, List<Difference> differences) {
        return agreement
                .budget()
                .map(budget -> atMost(
                        budget.rate(grade),
                        rate,
                        Finding.RATE_ABOVE_AGREED,
                        Finding.GRADE_NOT_AGREED,
                        budget.reference(),
                        differences))
                .orElse(rate);
    }

    private static Money atMost(
            Optional<Money> agreed,
            Money rate,
            Finding above,
            Finding missing,
            String basis,
            List<Difference> differences) {
        if (agreed.isEmpty()) {
            differences.add(new Difference(missing, rate, null, basis));
            return rate;
        }
        if (rate.isGreaterThan(agreed.get())) {
            differences.add(new Difference(above, rate, agreed.get(), basis));
        }
        return rate.min(agreed.get());
    }

    private void hours(WorkLine work, BigDecimal hours, List<Difference> differences) {
        hoursLeft = hoursLeft.subtract(hours);
        if (!agreement.appointments().isEmpty() && hoursLeft.signum() < 0) {
            differences.add(new Difference(
                    Finding.HOURS_EXCEEDED,
                    work.amount(),
                    null,
                    agreement.appointments().getFirst().number()));
        }
        BigDecimal ofDay = days.merge(work.timekeeper() + " " + work.on(), hours, BigDecimal::add);
        if (ofDay.compareTo(agreement.rules().longDayHours()) > 0) {
            differences.add(new Difference(
                    Finding.LONG_DAY, work.amount(), null, agreement.rules().version()));
        }
    }

    /** What is suggested counts against the budget: a rate that is cut does not exceed it. */
    private void phase(WorkLine work, Money suggested, List<Difference> differences) {
        Optional<CounselBudget> budget = agreement.budget();
        if (budget.isEmpty() || budget.get().amount(work.phase()).isZero()) {
            differences.add(new Difference(
                    Finding.PHASE_NOT_BUDGETED,
                    work.amount(),
                    null,
                    budget.map(CounselBudget::reference).orElse(null)));
            return;
        }
        Money nothing = Money.zero(work.amount().currency());
        Money before = rest.getOrDefault(work.phase(), nothing);
        rest.put(work.phase(), before.minus(suggested));
        if (suggested.isGreaterThan(before)) {
            differences.add(new Difference(
                    Finding.BUDGET_EXCEEDED,
                    suggested,
                    before.max(nothing),
                    budget.get().reference()));
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
                null,
                line.description().toLowerCase(Locale.ROOT));
    }
}
