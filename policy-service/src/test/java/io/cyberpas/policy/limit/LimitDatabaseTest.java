package io.cyberpas.policy.limit;

import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.limit.Limits.RESTORATION;
import static io.cyberpas.policy.limit.Limits.erode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses by itself, whoever writes into it. */
@RunningService
class LimitDatabaseTest {
    private static final String EVENT = ",\"event\":\"E-2026-000001\"";

    @Inject
    LimitAgreement agreement;

    private RemoteDouble quotes;
    private String ledger;

    @BeforeEach
    void useLimits() {
        quotes = Service.quoteService();
        String policy = issued(quotes);
        Limits.agreeClauses(agreement, policy);
        erode(policy, UUID.randomUUID(), RESTORATION, 100_000_000, EVENT).then().statusCode(201);
        ledger = "(SELECT id FROM limits_ledger WHERE policy_number = '%s')".formatted(policy);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void noBalancePassesItsLimitWhateverIsPosted() throws SQLException {
        for (String code : new String[] {"AGGREGATE", "DATA_RESTORATION", "FIRST_PARTY", "EACH_EVENT"}) {
            refused("limit_balance_never_overspent", post(code, "reserved_amount", "1000000001"));
            refused("limit_balance_never_overspent", post(code, "eroded_amount", "900000001"));
            refused("limit_balance_never_overspent", post(code, "limit_amount", "-900000001"));
            refused("limit_balance_not_negative", post(code, "eroded_amount", "-100000001"));
        }
        refused("limit_balance_never_overspent", post("EACH_EVENT", "reserved_amount", "300000001"));
        assertEquals(1, changed(post("EACH_EVENT", "reserved_amount", "300000000")));
    }

    @Test
    void noBalanceIsMovedButByAnEntry() {
        String ours = " WHERE ledger_id = " + ledger;
        refused("only follows", "UPDATE limit_balance SET eroded_amount = 0" + ours);
        refused("only follows", "UPDATE limit_balance SET limit_amount = limit_amount * 2" + ours);
        refused("only follows", "DELETE FROM limit_balance" + ours);
        refused("only follows", """
                INSERT INTO limit_balance (id, ledger_id, code, event, currency, limit_amount)
                VALUES (gen_random_uuid(), %s, 'EACH_EVENT', 'E-2', 'KRW', 1000)""".formatted(ledger));
    }

    @Test
    void noStepIsChangedOrRemoved() {
        refused("never changed", "UPDATE limit_movement SET eroded_amount = 0 WHERE ledger_id = " + ledger);
        refused("never changed", "DELETE FROM limit_movement WHERE ledger_id = " + ledger);
        String entries = " WHERE movement_id IN (SELECT id FROM limit_movement WHERE ledger_id = %s)".formatted(ledger);
        refused("never changed", "UPDATE limit_entry SET eroded_amount = 0" + entries);
        refused("never changed", "DELETE FROM limit_entry" + entries);
        refused("never changed", "DELETE FROM erosion WHERE ledger_id = " + ledger);
    }

    @Test
    void noLimitHasTwoAmountsOnADay() {
        refused("agreed_limit_one_a_day", """
                INSERT INTO agreed_limit SELECT ledger_id, 99, effective_from, effective_to, code, kind, basis, parts, currency,
                  limit_amount * 2, 0
                FROM agreed_limit WHERE code = 'AGGREGATE' AND ledger_id = %s""".formatted(ledger));
    }

    /** A step that posts to the balance of a code. */
    private String post(String code, String column, String amount) {
        return """
                WITH step AS (
                  INSERT INTO limit_movement (id, ledger_id, sequence, kind, currency, reserved_amount, eroded_amount,
                    reinstated_amount, recorded_at, recorded_by)
                  VALUES (gen_random_uuid(), %s, 999, 'AGREED', 'KRW', 0, 0, 0, now(), 'writer') RETURNING id, ledger_id)
                INSERT INTO limit_entry SELECT step.id, b.id,
                  CASE '%2$s' WHEN 'limit_amount' THEN %3$s ELSE 0 END,
                  CASE '%2$s' WHEN 'reserved_amount' THEN %3$s ELSE 0 END,
                  CASE '%2$s' WHEN 'eroded_amount' THEN %3$s ELSE 0 END, 0, 0
                FROM step JOIN limit_balance b ON b.ledger_id = step.ledger_id AND b.code = '%4$s'""".formatted(ledger, column, amount, code);
    }

    private static void refused(String reason, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> changed(sql), sql);
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static int changed(String sql) throws SQLException {
        try (Connection database = PostgresResource.application();
                Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
