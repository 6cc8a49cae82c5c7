package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two kinds of bordereau and how their lines stand in tables. */
public enum BordereauKind {
    /** What was ceded. */
    PREMIUM(List.of(
            "treaty",
            "recordedOn",
            "policyNumber",
            "transaction",
            "effectiveFrom",
            "inception",
            "product",
            "reinsurer",
            "currency",
            "sumInsured",
            "grossPremium",
            "cededPremium",
            "commission",
            "premiumByPart")),
    /** What was recovered. */
    LOSS(List.of(
            "treaty",
            "recordedOn",
            "event",
            "policyNumber",
            "claimNumber",
            "part",
            "lossOn",
            "reinsurer",
            "currency",
            "paid",
            "recovered",
            "reinstatementPremium"));

    private final List<String> columns;

    BordereauKind(List<String> columns) {
        this.columns = columns;
    }

    /** Names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The kind of a name in small letters; premium where none is given.
     *
     * @throws InvalidInputException if there is no such kind
     */
    public static BordereauKind named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return PREMIUM;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("kind", "is no kind of bordereau", "premium, loss")));
    }

    /**
     * A month such as 2026-11.
     *
     * @throws InvalidInputException if it is none
     */
    public static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(new FieldProblem("month", "is not a month", "such as 2026-11"));
        }
    }

    /** A line as values of a row: texts, dates and amounts, in the order of the columns. */
    public static List<Object> row(BordereauLine line, ZoneId zone) {
        return switch (line) {
            case BordereauLine.Premium premium -> premiumRow(premium, zone);
            case BordereauLine.Loss loss -> lossRow(loss, zone);
        };
    }

    private static List<Object> premiumRow(BordereauLine.Premium line, ZoneId zone) {
        String byPart = line.byPart().entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue().amount().toPlainString())
                .collect(Collectors.joining("; "));
        return List.of(
                line.treaty(),
                day(line.recordedAt(), zone),
                line.policyNumber(),
                line.transaction().name(),
                line.effectiveFrom(),
                line.inception(),
                line.product().name(),
                line.reinsurer(),
                currency(line.premium()),
                line.sumInsured().amount(),
                line.grossPremium().amount(),
                line.premium().amount(),
                line.commission().amount(),
                byPart);
    }

    private static List<Object> lossRow(BordereauLine.Loss line, ZoneId zone) {
        return List.of(
                line.treaty(),
                day(line.recordedAt(), zone),
                line.event(),
                line.policyNumber() == null ? "" : line.policyNumber(),
                line.claimNumber(),
                line.part().name(),
                line.lossOn(),
                line.reinsurer(),
                currency(line.paid()),
                line.paid().amount(),
                line.recovered().amount(),
                line.reinstatementPremium().amount());
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static String currency(Money money) {
        return money.currency().getCurrencyCode();
    }
}
