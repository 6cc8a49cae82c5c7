package io.cyberpas.claims.measure;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three claims of a month that no other test touches, notified at the same hour. The first: its vendor starts after 6 hours, 60 are paid after
 * 9 days and 40 after 12, nothing after one; 125 are reserved at first; of two duties one is in time. The second: vendors after 30 and 18 hours, 100
 * paid for a reserve of 50, a duty open for years, closed after 15 and again after 40 days. The third is open, with two duties in time.
 */
@ClaimsServiceTest
class MeasuresByHandTest {

    private static final Instant NOTICE = Instant.parse("2020-01-15T00:00:00Z");

    private PolicyService policies;
    private Connection database;
    private UUID template;
    private final List<UUID> copies = new ArrayList<>();

    @BeforeEach
    void leadAClaim() throws Exception {
        policies = PolicyService.start();
        policies.takesLimits();
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        String payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.settled(payment)).isEqualTo("PAID");
        database = PostgresResource.superuser();
        try (var statement = database.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            var rows = statement.executeQuery("SELECT id FROM claim WHERE number = '" + story.number() + "'");
            rows.next();
            template = rows.getObject(1, UUID.class);
        }
    }

    /** What was copied has no movements of money; it would spoil the check of the figures for others. */
    @AfterEach
    void takeBack() throws SQLException {
        for (UUID claim : copies) {
            for (String table : List.of("payment", "reserve_movement", "duty", "engagement", "claim_stage_change")) {
                try (var statement = database.createStatement()) {
                    statement.execute("DELETE FROM %s WHERE claim_id = '%s'".formatted(table, claim));
                }
            }
        }
        database.close();
        policies.close();
    }

    @Test
    void everyMeasureIsAsWorkedOutByHand() throws SQLException {
        UUID first = notified();
        engaged(first, 6);
        paid(first, 1, 0);
        paid(first, 9, 60);
        paid(first, 12, 40);
        reserved(first, 1, 125);
        reserved(first, 2, 100);
        duty(first, 0, "FILED", 48, 72);
        duty(first, 1, "FILED", 73, 72);
        moved(first, "CLOSED", 20);

        UUID second = notified();
        engaged(second, 30);
        engaged(second, 18);
        paid(second, 11, 100);
        reserved(second, 1, 50);
        duty(second, 0, "OPEN", 0, 72);
        moved(second, "CLOSED", 15);
        moved(second, "REOPENED", 18);
        moved(second, "CLOSED", 40);

        UUID third = notified();
        paid(third, 13, 500);
        reserved(third, 1, 900);
        duty(third, 0, "FILED", 24, 24);
        duty(third, 1, "FILED", 1, 72);

        measures("VENDOR_START", 2, 12.0f, 16.8f);
        measures("FIRST_PAYMENT", 3, 11.0f, 12.6f);
        measures("CYCLE_TIME", 2, 30.0f, 38.0f);
        measures("RESERVE_ERROR", 2, 37.5f, 47.5f);
        measures("DUTIES_ON_TIME", 5, 60.0f, null);
        measures("REOPENED", 2, 50.0f, null);
    }

    private static void measures(String measure, int cases, float value, @Nullable Float ninetieth) {
        String figure = "[0].figures.find { it.measure == '" + measure + "' }.";
        mina().read("/api/process/measures?from=2020-01&to=2020-01")
                .body("[0].notices", equalTo(3))
                .body(figure + "cases", equalTo(cases))
                .body(figure + "value", equalTo(value))
                .body(figure + "ninetieth", equalTo(ninetieth));
    }

    private UUID notified() throws SQLException {
        UUID claim = dated(ClaimStory.notifiedBy(bora(), policies).number());
        copies.add(claim);
        return claim;
    }

    private UUID dated(String number) throws SQLException {
        String day = "UPDATE claim SET aware_at = '%1$s', notified_at = '%1$s' WHERE number = '%2$s' RETURNING id";
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(day.formatted(NOTICE, number))) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private void engaged(UUID claim, int hours) throws SQLException {
        copied("engagement", claim, 0, """
                "number": "%1$s", "vendor_code": "%1$s", "started_at": "%2$s"
                """.formatted(name(), after(hours)));
    }

    /** A payment; of nothing, where all of it stayed within the retention. */
    private void paid(UUID claim, int days, int net) throws SQLException {
        int retention = net == 0 ? 1 : 0;
        copied("payment", claim, 0, """
                "number": "%1$s", "gross_amount": %2$d, "retention_left_amount": %3$d, "retention_applied_amount": %3$d,
                "net_amount": %4$d, "advance_applied_amount": 0, "ended_at": "%5$s"
                """.formatted(name(), net + retention, retention, net, after(days * 24)));
    }

    private void reserved(UUID claim, int sequence, int balance) throws SQLException {
        copied("reserve_movement", claim, 0, "\"sequence\": %d, \"balance_amount\": %d".formatted(sequence, balance));
    }

    private void duty(UUID claim, int which, String status, int filed, int due) throws SQLException {
        copied("duty", claim, which, """
                "status": "%s", "filed_at": %s, "due_at": "%s"
                """.formatted(
                        status, status.equals("FILED") ? '"' + after(filed) + '"' : "null", after(due)));
    }

    private void moved(UUID claim, String stage, int days) throws SQLException {
        copied("claim_stage_change", claim, 0, """
                "position": %d, "from_stage": "RECOVERY", "to_stage": "%s", "decided_at": "%s"
                """.formatted(100 + days, stage, after(days * 24)));
        try (var statement = database.createStatement()) {
            statement.execute("UPDATE claim SET stage = '%s' WHERE id = '%s'".formatted(stage, claim));
        }
    }

    /** Copies a row of the claim that was led through the process, with some of it changed. */
    private void copied(String table, UUID claim, int which, String changes) throws SQLException {
        String id = table.equals("claim_stage_change") ? "" : "\"id\": \"" + UUID.randomUUID() + "\", ";
        String copy = """
                INSERT INTO %1$s SELECT (jsonb_populate_record(x, '{%2$s"claim_id": "%3$s", %4$s}'::jsonb)).* FROM %1$s x
                WHERE x.ctid = (SELECT ctid FROM %1$s WHERE claim_id = '%5$s' ORDER BY ctid LIMIT 1 OFFSET %6$d)
                """.formatted(table, id, claim, changes, template, which);
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(copy)).isEqualTo(1);
        }
    }

    private static String name() {
        return "M-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String after(int hours) {
        return NOTICE.plus(Duration.ofHours(hours)).toString();
    }
}
