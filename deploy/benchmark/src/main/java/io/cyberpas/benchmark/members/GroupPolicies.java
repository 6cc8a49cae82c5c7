package io.cyberpas.benchmark.members;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Group policies as the policy service would have issued them, written straight into its database. */
final class GroupPolicies {

    private static final List<String> ISSUE = List.of("""
            INSERT INTO policy (id, version, number, quote_number, product, brokerage, cover_from, cover_to, insured_name, issued_at)
            SELECT p.id, 0, p.number, 'Q' || substr(p.number, 2), 'MOBILE_PAYMENT', 'HANBIT', p.starts, p.ends, '한빛페이 주식회사', now()
            FROM (SELECT ?::uuid AS id, ?::text AS number, ?::date AS starts, ?::date AS ends, ?::numeric AS members) AS p
            """, """
            INSERT INTO policy_version (id, policy_id, sequence, cause, cover, effective_from, effective_to, recorded_from, recorded_by,
              tariff_version, insured_name, business_registration_number, country, members, currency, aggregate_limit_amount,
              retention_amount, premium_amount)
            SELECT p.id, p.id, 1, 'NEW_BUSINESS', 'COVERED', p.starts, p.ends, now(), 'benchmark',
              'benchmark', '한빛페이 주식회사', '123-45-67890', 'KR', p.members, 'KRW', p.members * 20000000, 0, p.members * 3650
            FROM (SELECT ?::uuid AS id, ?::text AS number, ?::date AS starts, ?::date AS ends, ?::numeric AS members) AS p
            """, """
            INSERT INTO coverage_part (version_id, position, code, basis, currency, limit_amount, retention_amount, premium_amount)
            SELECT p.id, 0, 'FUNDS_TRANSFER_LOSS', 'OCCURRENCE', 'KRW', p.members * 20000000, 0, p.members * 3650
            FROM (SELECT ?::uuid AS id, ?::text AS number, ?::date AS starts, ?::date AS ends, ?::numeric AS members) AS p
            """);

    /** After those of the runs before, on a database that was kept. */
    private static final String NEXT = """
            SELECT coalesce(max(substr(number, 9)::integer), 0) + 1 FROM policy WHERE number LIKE 'P-____-9______'
            """;

    private final Connection connection;
    private final LocalDate from;

    GroupPolicies(Connection connection, LocalDate from) {
        this.connection = connection;
        this.from = from;
    }

    /** Number of a new policy for so many members, which covers a year. */
    String issue(int members) throws SQLException {
        String number = "P-%d-9%06d".formatted(from.getYear(), next());
        UUID id = UUID.randomUUID();
        for (String statement : ISSUE) {
            try (PreparedStatement insert = connection.prepareStatement(statement)) {
                insert.setObject(1, id);
                insert.setString(2, number);
                insert.setObject(3, from);
                insert.setObject(4, from.plusYears(1));
                insert.setBigDecimal(5, BigDecimal.valueOf(members));
                insert.executeUpdate();
            }
        }
        return number;
    }

    private int next() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet next = statement.executeQuery(NEXT)) {
            next.next();
            return next.getInt(1);
        }
    }
}
