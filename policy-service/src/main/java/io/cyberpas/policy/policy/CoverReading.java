package io.cyberpas.policy.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoveredPolicy.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a policy covers by one statement: every claim asks for it, and needs neither the history nor the persons, transactions
 * and dependencies of the policy.
 */
@ApplicationScoped
public class CoverReading {

    /** What is known now, and what was recorded last, for a policy of which nothing is held to be true any more. */
    private static final String READ = """
            SELECT p.number, p.product, p.brokerage, p.cover_from, p.cover_to, p.ended_by, p.ended_on,
                   v.sequence, v.effective_from, v.effective_to, v.cover, v.recorded_to IS NULL AS known,
                   v.insured_name, v.business_registration_number, v.currency, v.aggregate_limit_amount, v.retention_amount,
                   c.code, c.basis, c.currency AS part_currency, c.limit_amount, c.retention_amount AS part_retention_amount,
                   c.waiting_period_hours, c.retroactive_date, c.premium_amount
            FROM policy p
            JOIN policy_version v ON v.policy_id = p.id
              AND (v.recorded_to IS NULL OR v.sequence = (SELECT max(l.sequence) FROM policy_version l WHERE l.policy_id = p.id))
            LEFT JOIN coverage_part c ON c.version_id = v.id
            WHERE p.number = ?
            ORDER BY v.sequence, c.position""";

    private final Database database;

    CoverReading(Database database) {
        this.database = database;
    }

    /**
     * The policy of a number.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    public CoveredPolicy policy(String number, Actor actor) {
        List<Line> lines = database.list(READ, Line::read, number);
        return lines.stream()
                .findFirst()
                .map(first -> first.policy(terms(lines)))
                .filter(policy -> policy.isVisibleTo(actor))
                .orElseThrow(() -> new AbsentException("policy", number));
    }

    /** The lines of one version are its parts; lines come in the order of the versions. */
    private static List<Terms> terms(List<Line> lines) {
        return lines.stream().collect(groupingBy(Line::sequence, LinkedHashMap::new, toList())).values().stream()
                .map(version -> version.getFirst()
                        .terms(version.stream()
                                .flatMap(line -> Optional.ofNullable(line.part()).stream())
                                .toList()))
                .toList();
    }

    /** What the statement tells of a policy, one of its versions and one of that version's parts. */
    private record Line(
            String number,
            Product product,
            String brokerage,
            CoverPeriod period,
            @Nullable Ending ending,
            @Nullable LocalDate endedOn,
            int sequence,
            Terms version,
            @Nullable CoveragePart part) {

        static Line read(ResultSet row) throws SQLException {
            String ending = row.getString("ended_by");
            return new Line(
                    row.getString("number"),
                    Product.valueOf(row.getString("product")),
                    row.getString("brokerage"),
                    period(row, "cover_from", "cover_to"),
                    ending == null ? null : Ending.valueOf(ending),
                    row.getObject("ended_on", LocalDate.class),
                    row.getInt("sequence"),
                    readVersion(row),
                    readPart(row));
        }

        private static Terms readVersion(ResultSet row) throws SQLException {
            Currency currency = Currency.getInstance(row.getString("currency"));
            return new Terms(
                    period(row, "effective_from", "effective_to"),
                    CoverKind.valueOf(row.getString("cover")),
                    row.getBoolean("known"),
                    row.getString("insured_name"),
                    row.getString("business_registration_number"),
                    Money.of(row.getBigDecimal("aggregate_limit_amount"), currency),
                    Money.of(row.getBigDecimal("retention_amount"), currency),
                    List.of());
        }

        private static @Nullable CoveragePart readPart(ResultSet row) throws SQLException {
            String code = row.getString("code");
            return code == null
                    ? null
                    : new CoveragePart(
                            CoverageCode.valueOf(code),
                            CoverageTrigger.valueOf(row.getString("basis")),
                            Currency.getInstance(row.getString("part_currency")),
                            row.getBigDecimal("limit_amount"),
                            row.getBigDecimal("part_retention_amount"),
                            row.getObject("waiting_period_hours", Integer.class),
                            row.getObject("retroactive_date", LocalDate.class),
                            row.getBigDecimal("premium_amount"));
        }

        private static CoverPeriod period(ResultSet row, String from, String to) throws SQLException {
            return new CoverPeriod(row.getObject(from, LocalDate.class), row.getObject(to, LocalDate.class));
        }

        CoveredPolicy policy(List<Terms> terms) {
            return new CoveredPolicy(number, product, brokerage, new KnownCover<>(period, ending, endedOn, terms));
        }

        Terms terms(List<CoveragePart> parts) {
            return version.with(parts);
        }
    }
}
