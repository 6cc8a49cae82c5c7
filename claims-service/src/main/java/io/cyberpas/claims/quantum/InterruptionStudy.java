package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A loss of income by what was earned day by day: what would have been earned on each day of the interruption is the mean of the same weekday
 * before, moved by the trend of the business; what was earned less than that is lost. The share of a day counts that lies behind the waiting
 * period. Cost saved in that time is taken off; cost of keeping the business going is added as far as it avoided loss.
 *
 * @param reference     gross profit of days before the interruption
 * @param actual        gross profit of each day that the interruption touched
 * @param trendPercent  by how much the business would have grown since the reference days
 * @param savedCost     cost that did not arise, over the whole interruption; it counts as far as the loss does
 * @param extraExpense  cost of keeping the business going, from the beginning on: it is not cut by the waiting period
 * @param lossAvoided   loss that this avoided; more is not due
 * @param basis         ledgers and reasoning that the figures rest on
 */
public record InterruptionStudy(
        Instant beganAt,
        Instant restoredAt,
        List<DayFigure> reference,
        List<DayFigure> actual,
        BigDecimal trendPercent,
        Money savedCost,
        Money extraExpense,
        Money lossAvoided,
        String basis) {

    private static final int FEWEST_OF_A_WEEKDAY = 2;
    private static final int MOST_DAYS = 800;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TREND_LEAST = BigDecimal.valueOf(-90);
    private static final BigDecimal TREND_MOST = BigDecimal.valueOf(300);

    /** Keeps its own copies. */
    public InterruptionStudy {
        reference = List.copyOf(reference);
        actual = List.copyOf(actual);
    }

    /** Gross profit of a day; negative where the day lost money. */
    public record DayFigure(LocalDate day, BigDecimal grossProfit) {}

    /**
     * Works the loss out.
     *
     * @param waitingPeriodHours hours of interruption that the insured bears
     * @param zone               in which days begin
     * @throws InvalidInputException naming everything that is wrong with the figures
     */
    InterruptionWorksheet worksheet(int waitingPeriodHours, Currency currency, Instant now, ZoneId zone) {
        check(currency, now, zone);
        Map<DayOfWeek, BigDecimal> usual = usual();
        Map<LocalDate, BigDecimal> earned = byDay(actual);
        Instant counts = beganAt.plus(Duration.ofHours(waitingPeriodHours));
        BigDecimal trend = BigDecimal.ONE.add(trendPercent.divide(HUNDRED, MathContext.DECIMAL64));
        List<InterruptionDay> days = new ArrayList<>();
        for (LocalDate day : interruptedDays(zone)) {
            Duration interrupted = within(day, beganAt, zone);
            Duration counted = counts.isBefore(restoredAt) ? within(day, counts, zone) : Duration.ZERO;
            BigDecimal expected = money(
                    usual.getOrDefault(day.getDayOfWeek(), BigDecimal.ZERO).multiply(trend), currency);
            BigDecimal actually = earned.getOrDefault(day, BigDecimal.ZERO);
            BigDecimal shortfall = expected.subtract(actually).max(BigDecimal.ZERO);
            BigDecimal lost = shortfall
                    .multiply(BigDecimal.valueOf(counted.toNanos()))
                    .divide(BigDecimal.valueOf(interrupted.toNanos()), MathContext.DECIMAL64);
            days.add(new InterruptionDay(
                    day, expected, actually, interrupted.toSeconds(), counted.toSeconds(), money(lost, currency)));
        }
        return InterruptionWorksheet.of(days, savedCost, extraExpense.min(lossAvoided));
    }

    private static BigDecimal money(BigDecimal amount, Currency currency) {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.DOWN);
    }

    /** The time of a day that lies between an instant and the end of the interruption. */
    private Duration within(LocalDate day, Instant from, ZoneId zone) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant first = begins.isAfter(from) ? begins : from;
        Instant last = ends.isBefore(restoredAt) ? ends : restoredAt;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    private List<LocalDate> interruptedDays(ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(beganAt, zone);
        LocalDate last = LocalDate.ofInstant(restoredAt.minusNanos(1), zone);
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private Map<DayOfWeek, BigDecimal> usual() {
        Map<DayOfWeek, BigDecimal> usual = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<BigDecimal> figures = figuresOf(weekday);
            if (!figures.isEmpty()) {
                BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                usual.put(weekday, sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64));
            }
        }
        return usual;
    }

    private List<BigDecimal> figuresOf(DayOfWeek weekday) {
        return reference.stream()
                .filter(figure -> figure.day().getDayOfWeek() == weekday)
                .map(DayFigure::grossProfit)
                .toList();
    }

    private static Map<LocalDate, BigDecimal> byDay(List<DayFigure> figures) {
        Map<LocalDate, BigDecimal> byDay = new TreeMap<>();
        figures.forEach(figure -> byDay.put(figure.day(), figure.grossProfit()));
        return byDay;
    }

    private void check(Currency currency, Instant now, ZoneId zone) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!beganAt.isBefore(restoredAt)) {
            problems.add(new FieldProblem("$.restoredAt", "does not lie after the beginning", "after " + beganAt));
        } else if (Duration.between(beganAt, restoredAt).toDays() > MOST_DAYS) {
            problems.add(new FieldProblem("$.restoredAt", "is too far from the beginning", MOST_DAYS + " days"));
        } else {
            checkDays(problems, zone);
        }
        if (restoredAt.isAfter(now)) {
            problems.add(new FieldProblem("$.restoredAt", "lies in the future", "at most " + now));
        }
        if (trendPercent.compareTo(TREND_LEAST) < 0 || trendPercent.compareTo(TREND_MOST) > 0) {
            problems.add(new FieldProblem("$.trendPercent", "is out of range", TREND_LEAST + " to " + TREND_MOST));
        }
        check("$.savedCost", savedCost, currency, problems);
        check("$.extraExpense", extraExpense, currency, problems);
        check("$.lossAvoided", lossAvoided, currency, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void checkDays(List<FieldProblem> problems, ZoneId zone) {
        once("$.reference", reference, problems);
        once("$.actual", actual, problems);
        List<LocalDate> interrupted = interruptedDays(zone);
        reference.stream()
                .filter(figure -> !figure.day().isBefore(interrupted.getFirst()))
                .findFirst()
                .ifPresent(figure -> problems.add(new FieldProblem(
                        "$.reference",
                        figure.day() + " is no day before the interruption",
                        "before " + interrupted.getFirst())));
        var missing = new TreeSet<>(interrupted);
        missing.removeAll(byDay(actual).keySet());
        if (!missing.isEmpty()) {
            problems.add(new FieldProblem(
                    "$.actual",
                    "has no figure of " + missing.first(),
                    interrupted.getFirst() + " to " + interrupted.getLast()));
        }
        actual.stream()
                .map(DayFigure::day)
                .filter(day -> !interrupted.contains(day))
                .findFirst()
                .ifPresent(day -> problems.add(new FieldProblem(
                        "$.actual",
                        day + " is no day of the interruption",
                        interrupted.getFirst() + " to " + interrupted.getLast())));
        interrupted.stream()
                .map(LocalDate::getDayOfWeek)
                .distinct()
                .filter(weekday -> figuresOf(weekday).size() < FEWEST_OF_A_WEEKDAY)
                .findFirst()
                .ifPresent(weekday -> problems.add(new FieldProblem(
                        "$.reference", "tells too little of " + weekday, "at least " + FEWEST_OF_A_WEEKDAY + " days")));
    }

    private static void once(String path, List<DayFigure> figures, List<FieldProblem> problems) {
        var seen = new TreeSet<LocalDate>();
        figures.stream()
                .filter(figure -> !seen.add(figure.day()))
                .findFirst()
                .ifPresent(figure -> problems.add(new FieldProblem(path, "tells " + figure.day() + " twice")));
    }

    private static void check(String path, Money amount, Currency currency, List<FieldProblem> problems) {
        if (amount.isNegative()) {
            problems.add(new FieldProblem(path + ".amount", "must not be negative"));
        }
        if (!amount.currency().equals(currency)) {
            problems.add(new FieldProblem(
                    path + ".currency", "is not the currency of the policy", currency.getCurrencyCode()));
        }
    }
}
