package io.cyberpas.claims.payment;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.forensics.Forensics;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover and indemnity rest on the final report that counts, for whoever writes the row. */
@ClaimsServiceTest
class FinalReportTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicies() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void anotherFinalReportTakesTheGroundFromDecisionsUntilTheyAreMadeAnew() throws Exception {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 120_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 60_000_000);
        story.limited(payment);
        accept(story, "FINAL");

        story.approve(haru(), payment)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:decision-report-superseded"))
                .body("detail", containsString(story.number() + "-FR2"));
        story.propose("COST-1", 10_000_000).then().statusCode(409);
        assertThatThrownBy(() -> repeat(
                        "payment",
                        "t.number = '" + payment + "'",
                        "gen_random_uuid() AS id, t.number || 'X' AS number"))
                .hasMessageContaining("accepted final forensic report");
        assertThatThrownBy(() -> execute("UPDATE payment SET status = 'APPROVED' WHERE number = '" + payment + "'"))
                .hasMessageContaining("accepted final forensic report");

        story.decide("DATA_RESTORATION", "COVERED", 120_000_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201)
                .body("reportReference", equalTo(story.number() + "-FR2"));
        story.propose("COST-1", 10_000_000).then().statusCode(201);
        story.approve(mina(), payment).then().statusCode(200);
    }

    @Test
    void anInterimReportCarriesNoDecisionAndStopsNoClockOfTheFinalOne() throws Exception {
        var story = ClaimStory.notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed();
        accept(story, "INTERIM");

        assertThat(clock(story, "INTERIM_REPORT")).isNotEqualTo("RUNNING");
        assertThat(clock(story, "FINAL_REPORT")).isEqualTo("RUNNING");
        story.reportAccepted();
        assertThat(clock(story, "FINAL_REPORT")).isNotEqualTo("RUNNING");

        story.costAssessed().demandAssessed().decided();
        var decision = "t.claim_id = (SELECT id FROM claim WHERE number = '" + story.number()
                + "') AND t.part = 'DATA_RESTORATION'";
        assertThatThrownBy(() -> repeat(
                        "coverage_decision",
                        decision,
                        "gen_random_uuid() AS id, 2 AS revision, '" + story.number() + "-FR1' AS report_reference"))
                .hasMessageContaining("accepted final forensic report");
        repeat("coverage_decision", decision, "gen_random_uuid() AS id, 2 AS revision");
    }

    private static String clock(ClaimStory story, String code) {
        return mina().read(story.path("/clocks")).extract().path("find { it.code == '" + code + "' }.state");
    }

    private static void accept(ClaimStory story, String kind) {
        var forensics = new Forensics(story.number());
        vera().create(story.path("/report?kind=" + kind), Forensics.report("E-01", Forensics.HASH))
                .then()
                .statusCode(201);
        forensics.sign(forensics.version());
        forensics
                .change(mina(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200);
    }

    /** Writes a row once more with some columns changed, past the service. */
    private static void repeat(String table, String where, String changed) throws SQLException {
        execute(
                "INSERT INTO %1$s SELECT (jsonb_populate_record(t, to_jsonb(c))).* FROM %1$s t, LATERAL (SELECT %3$s) c WHERE %2$s"
                        .formatted(table, where, changed));
    }

    private static void execute(String sql) throws SQLException {
        try (var database = PostgresResource.owner();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
