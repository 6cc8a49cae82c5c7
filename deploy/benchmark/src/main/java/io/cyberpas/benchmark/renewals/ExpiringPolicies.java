package io.cyberpas.benchmark.renewals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * Writes policies straight into the database of the policy service, as many as wanted, by a few statements over sets: copies of
 * policies that the service issued itself, with their terms and parts, in another period. A quote is issued once, so each copy
 * is the second year of a policy that began a year earlier and is written, too.
 */
public final class ExpiringPolicies {

    private static final String CHOOSE = """
            CREATE TEMPORARY TABLE seed ON COMMIT DROP AS
            SELECT n, s.id AS sample, s.version_id AS sample_version,
              uuidv7() AS id, uuidv7() AS version_id, uuidv7() AS transaction_id,
              uuidv7() AS first_id, uuidv7() AS first_version_id, uuidv7() AS first_transaction_id,
              'P-2001-' || lpad(n::text, 9, '0') AS number, 'P-2000-' || lpad(n::text, 9, '0') AS first_number,
              (?::date + (n % ?)::integer) AS expiry
            FROM generate_series(?::bigint, ?::bigint) AS n
            JOIN (SELECT p.id, v.id AS version_id, row_number() OVER (ORDER BY p.id) - 1 AS k, count(*) OVER () AS of
                  FROM policy p JOIN policy_version v ON v.policy_id = p.id AND v.recorded_to IS NULL AND v.cover = 'COVERED'
                  WHERE p.predecessor IS NULL AND p.ended_on IS NULL AND p.number NOT LIKE 'P-2000-%') s
              ON s.k = n % s.of""";

    private static final String POLICIES = """
            INSERT INTO policy (id, version, number, quote_number, product, brokerage, cover_from, cover_to, insured_name, issued_at,
              predecessor)
            SELECT s.first_id, 0, s.first_number, 'Q-2000-' || lpad(s.n::text, 9, '0'), p.product, p.brokerage,
              (s.expiry - interval '2 years')::date, (s.expiry - interval '1 year')::date, p.insured_name || ' ' || s.n,
              p.issued_at, NULL
            FROM seed s JOIN policy p ON p.id = s.sample
            UNION ALL
            SELECT s.id, 0, s.number, p.quote_number, p.product, p.brokerage,
              (s.expiry - interval '1 year')::date, s.expiry, p.insured_name || ' ' || s.n, p.issued_at, s.first_number
            FROM seed s JOIN policy p ON p.id = s.sample""";

    /** Both years of each copy, as the statements below take them. */
    private static final String YEARS = """
            WITH years AS (
              SELECT sample_version, first_id AS policy_id, first_version_id AS version_id, first_transaction_id AS transaction_id,
                'NEW_BUSINESS' AS cause, (expiry - interval '2 years')::date AS cover_from, (expiry - interval '1 year')::date AS cover_to
              FROM seed
              UNION ALL
              SELECT sample_version, id, version_id, transaction_id, 'RENEWAL', (expiry - interval '1 year')::date, expiry FROM seed)
            """;

    private static final String VERSIONS = YEARS + """
            INSERT INTO policy_version (id, policy_id, sequence, cause, cover, effective_from, effective_to, recorded_from, recorded_by,
              tariff_version, insured_name, business_registration_number, birth_date, country, industry, annual_sales_amount,
              annual_sales_currency, data_subjects, members, currency, aggregate_limit_amount, retention_amount, premium_amount)
            SELECT y.version_id, y.policy_id, 1, y.cause, 'COVERED', y.cover_from, y.cover_to, v.recorded_from, v.recorded_by,
              v.tariff_version, v.insured_name, v.business_registration_number, v.birth_date, v.country, v.industry,
              v.annual_sales_amount, v.annual_sales_currency, v.data_subjects, v.members, v.currency, v.aggregate_limit_amount,
              v.retention_amount, v.premium_amount
            FROM years y JOIN policy_version v ON v.id = y.sample_version""";

    private static final String PARTS = YEARS + """
            INSERT INTO coverage_part (version_id, position, code, basis, currency, limit_amount, retention_amount,
              waiting_period_hours, retroactive_date, premium_amount)
            SELECT y.version_id, c.position, c.code, c.basis, c.currency, c.limit_amount, c.retention_amount,
              c.waiting_period_hours, c.retroactive_date, c.premium_amount
            FROM years y JOIN coverage_part c ON c.version_id = y.sample_version""";

    private static final String TRANSACTIONS = YEARS + """
            INSERT INTO policy_transaction (id, policy_id, sequence, kind, effective_from, recorded_at, recorded_by, currency,
              premium_amount, fixed_premium)
            SELECT y.transaction_id, y.policy_id, 1, y.cause, y.cover_from, v.recorded_from, v.recorded_by, v.currency,
              v.premium_amount, false
            FROM years y JOIN policy_version v ON v.id = y.sample_version""";

    private final Connection owner;
    private long seeded;

    /** @param owner connection of the role that owns the schema */
    public ExpiringPolicies(Connection owner) {
        this.owner = owner;
    }

    /**
     * Writes policies and gathers statistics.
     *
     * @param count how many that expire; as many again begin the year before each
     * @param first the first day on which one expires
     * @param days  over so many days they are spread
     */
    public void seed(int count, LocalDate first, int days) throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement choose = owner.prepareStatement(CHOOSE);
                Statement statement = owner.createStatement()) {
            choose.setObject(1, first);
            choose.setInt(2, days);
            choose.setLong(3, seeded + 1);
            choose.setLong(4, seeded + count);
            choose.executeUpdate();
            for (String sql : new String[] {POLICIES, VERSIONS, PARTS, TRANSACTIONS}) {
                statement.executeUpdate(sql);
            }
            owner.commit();
            seeded += count;
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    /** How many policies the service holds now. */
    public long policies() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM policy")) {
            row.next();
            return row.getLong(1);
        }
    }
}
