package io.cyberpas.policy.group;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.CoverPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** The declarations of all group policies, and the member-days behind them, from what changed their number day by day. */
@ApplicationScoped
class Declarations {

    /** Each change counts from its day to the end of the stretch. */
    private static final String MEMBER_DAYS = """
            SELECT coalesce(sum(c.change * (s.ends - greatest(c.day, s.starts))) FILTER (WHERE c.day < s.ends), 0)
            FROM unnest(?::date[], ?::date[]) WITH ORDINALITY AS s (starts, ends, position)
            LEFT JOIN member_count_change c ON c.policy_number = ?
            GROUP BY s.position ORDER BY s.position
            """;

    private static final String OF_POLICY = """
            SELECT policy_number, month, covered_to, member_days, earned, deposit, adjusted_before, adjustment, currency
            FROM member_declaration WHERE policy_number = ? ORDER BY month DESC
            """;
    private static final String COVERED_ON = """
            SELECT coalesce(sum(change), 0) FROM member_count_change WHERE policy_number = ? AND day <= ?
            """;
    private static final String KEEP = """
            INSERT INTO member_declaration (policy_number, month, covered_to, member_days, currency, earned, deposit,
              adjusted_before, adjustment, declared_at, declared_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;

    Declarations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** On how many days members are covered within each of the stretches, all together. */
    List<Long> memberDays(String policyNumber, List<CoverPeriod> stretches) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement days = connection.prepareStatement(MEMBER_DAYS)) {
            days.setArray(
                    1,
                    dates(connection, stretches.stream().map(CoverPeriod::from).toList()));
            days.setArray(
                    2, dates(connection, stretches.stream().map(CoverPeriod::to).toList()));
            days.setString(3, policyNumber);
            return Rows.of(days, row -> row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException("Member-days could not be counted", e);
        }
    }

    /** How many members are covered on a day. */
    long coveredOn(String policyNumber, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COVERED_ON)) {
            count.setString(1, policyNumber);
            count.setObject(2, day);
            return Rows.of(count, row -> row.getLong(1)).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Members could not be counted", e);
        }
    }

    /** All of a policy, the last month first. */
    List<Declaration> ofPolicy(String policyNumber) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement all = connection.prepareStatement(OF_POLICY)) {
            all.setString(1, policyNumber);
            return Rows.of(all, Declarations::declaration);
        } catch (SQLException e) {
            throw new IllegalStateException("Declarations could not be read", e);
        }
    }

    void keep(Declaration declaration, Instant at, String by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, declaration.policyNumber());
            keep.setObject(2, declaration.month().atDay(1));
            keep.setObject(3, declaration.coveredTo());
            keep.setLong(4, declaration.memberDays());
            keep.setString(5, declaration.earned().currency().getCurrencyCode());
            keep.setBigDecimal(6, declaration.earned().amount());
            keep.setBigDecimal(7, declaration.deposit().amount());
            keep.setBigDecimal(8, declaration.adjustedBefore().amount());
            keep.setBigDecimal(9, declaration.adjustment().amount());
            keep.setObject(10, at.atOffset(ZoneOffset.UTC));
            keep.setString(11, by);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The declaration could not be kept", e);
        }
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new Declaration(
                row.getString("policy_number"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("covered_to", LocalDate.class),
                row.getLong("member_days"),
                Money.of(row.getBigDecimal("earned"), currency),
                Money.of(row.getBigDecimal("deposit"), currency),
                Money.of(row.getBigDecimal("adjusted_before"), currency),
                Money.of(row.getBigDecimal("adjustment"), currency));
    }

    private static java.sql.Array dates(Connection connection, List<LocalDate> days) throws SQLException {
        return connection.createArrayOf(
                "date", days.stream().map(LocalDate::toString).toArray());
    }
}
