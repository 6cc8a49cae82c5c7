package io.cyberpas.policy.register;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.register.RegisterStatistics.Band;
import io.cyberpas.policy.register.RegisterStatistics.Figures;
import io.cyberpas.policy.register.RegisterStatistics.Month;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the register by month and by size of the companies, each by one statement over the projection. */
@ApplicationScoped
public class RegisterCounting {

    /** Groups of the policies that began in a span of days and are covered at all. */
    private static final String FIGURES = """
            SELECT %s AS of, count(*) AS policies, coalesce(sum(c.limit_amount), 0) AS limits,
                   coalesce(sum(p.premium_amount), 0) AS premium
            FROM compulsory_policy p
            JOIN LATERAL (SELECT limit_amount FROM compulsory_cover
                          WHERE policy_number = p.policy_number ORDER BY cover_from LIMIT 1) c ON true
            WHERE p.cover_from >= ? AND p.cover_from < ? AND p.currency = ? AND %s IS NOT NULL
            GROUP BY 1""";

    private static final String MONTH = "extract(month FROM p.cover_from)::integer";

    private final CompulsoryRules rules;
    private final Database database;

    RegisterCounting(CompulsoryRules rules, Database database) {
        this.rules = rules;
        this.database = database;
    }

    /** The statistics of a year, in the bands and the currency of the duty that holds at its end. */
    public RegisterStatistics of(Year year) {
        CompulsoryRule rule = rules.on(year.atMonth(12).atEndOfMonth());
        Currency currency = rule.currency();
        Map<Integer, Figures> months = figures(MONTH, year, currency);
        return new RegisterStatistics(
                year.getValue(),
                rule.code(),
                months.values().stream().reduce(none(currency), RegisterCounting::plus),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Month(
                                YearMonth.of(year.getValue(), month), months.getOrDefault(month, none(currency))))
                        .toList(),
                bands("p.annual_sales_amount", rule.salesFrom(), year, currency),
                bands(
                        "p.data_subjects::numeric",
                        rule.dataSubjectsFrom().stream()
                                .map(BigDecimal::valueOf)
                                .toList(),
                        year,
                        currency));
    }

    private List<Band> bands(String size, List<BigDecimal> from, Year year, Currency currency) {
        String bounds = from.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
        Map<Integer, Figures> figures =
                figures("width_bucket(%s, ARRAY[%s]::numeric[])".formatted(size, bounds), year, currency);
        return IntStream.range(0, from.size())
                .mapToObj(i -> new Band(
                        from.get(i),
                        i + 1 < from.size() ? from.get(i + 1) : null,
                        figures.getOrDefault(i + 1, none(currency))))
                .toList();
    }

    private Map<Integer, Figures> figures(String group, Year year, Currency currency) {
        LocalDate first = year.atDay(1);
        return database
                .list(
                        FIGURES.formatted(group, group),
                        row -> Map.entry(row.getInt("of"), figures(row, currency)),
                        first,
                        first.plusYears(1),
                        currency.getCurrencyCode())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Figures figures(ResultSet row, Currency currency) throws SQLException {
        Function<BigDecimal, Money> money = amount -> Money.of(amount, currency);
        return new Figures(
                row.getLong("policies"),
                money.apply(row.getBigDecimal("limits")),
                money.apply(row.getBigDecimal("premium")));
    }

    private static Figures none(Currency currency) {
        return new Figures(0, Money.zero(currency), Money.zero(currency));
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                one.policies() + other.policies(),
                one.limits().plus(other.limits()),
                one.premium().plus(other.premium()));
    }
}
