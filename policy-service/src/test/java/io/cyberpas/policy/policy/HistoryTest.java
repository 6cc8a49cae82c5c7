package io.cyberpas.policy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, tried as the role that the application runs as. */
@RunningService
class HistoryTest {
    private static final String EXCLUDED = "23P01";
    private static final String RESTRICTED = "23001";

    private String policy;

    @BeforeEach
    void issue() {
        try (RemoteDouble quotes = Service.quoteService()) {
            policy = "(SELECT id FROM policy WHERE number = '%s')".formatted(Service.issued(quotes));
        }
    }

    @Test
    void noTwoVersionsHoldForADayAsKnownAtAnInstant() {
        assertRefused(EXCLUDED, copyOfVersion("2027-06-01", "2028-06-01", "now()"));
        assertRefused(EXCLUDED, copyOfVersion("2026-12-01", "2026-12-02", "now()"));
    }

    @Test
    void aVersionCanBeSupersededByOthersInOneTransaction() throws SQLException {
        String change = "2026-11-23T00:00:00Z";
        execute(copyOfVersion("2026-12-01", "2027-06-01", "'" + change + "'")
                + copyOfVersion("2027-06-01", "2027-12-01", "'" + change + "'")
                + "UPDATE policy_version SET recorded_to = '%s' WHERE policy_id = %s AND sequence = 1;"
                        .formatted(change, policy));
        assertRefused(
                RESTRICTED,
                "UPDATE policy_version SET recorded_to = NULL WHERE policy_id = %s AND sequence = 1".formatted(policy));
    }

    @Test
    void aRecordedVersionIsNeverRewrittenOrRemoved() {
        assertRefused(RESTRICTED, "UPDATE policy_version SET premium_amount = 1 WHERE policy_id = " + policy);
        assertRefused(RESTRICTED, "UPDATE policy_version SET effective_to = '2027-01-01' WHERE policy_id = " + policy);
        assertRefused(RESTRICTED, "DELETE FROM policy_version WHERE policy_id = " + policy);
        String parts = "version_id IN (SELECT id FROM policy_version WHERE policy_id = %s)".formatted(policy);
        assertRefused(RESTRICTED, "UPDATE coverage_part SET limit_amount = 1 WHERE " + parts);
        assertRefused(RESTRICTED, "DELETE FROM coverage_part WHERE " + parts);
    }

    @Test
    void twoCharactersFindANameByTheIndex() throws SQLException {
        try (Connection database = PostgresResource.application();
                Statement statement = database.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            var plan = statement.executeQuery(
                    "EXPLAIN SELECT number FROM policy WHERE of_days(issue_days(id), characters_and_pairs(insured_search))"
                            + " @> of_days('019a', sought_pairs(search_form('정보')))");
            StringBuilder lines = new StringBuilder();
            while (plan.next()) {
                lines.append(plan.getString(1));
            }
            assertTrue(lines.toString().contains("policy_by_name_and_days"), lines.toString());
        }
    }

    private String copyOfVersion(String from, String to, String recordedFrom) {
        return """
                INSERT INTO policy_version
                SELECT gen_random_uuid(), policy_id, (SELECT max(sequence) + 1 FROM policy_version WHERE policy_id = v.policy_id),
                  cause, '%s', '%s', %s, NULL, 'test', tariff_version, insured_name, business_registration_number, country,
                  industry, annual_sales_amount, annual_sales_currency, data_subjects, currency, aggregate_limit_amount,
                  retention_amount, premium_amount, birth_date, members, cover
                FROM policy_version v WHERE policy_id = %s AND sequence = 1;
                """.formatted(from, to, recordedFrom, policy);
    }

    private static void assertRefused(String state, String sql) {
        assertEquals(state, assertThrows(SQLException.class, () -> execute(sql)).getSQLState());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = PostgresResource.application();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(sql);
            database.commit();
        }
    }
}
