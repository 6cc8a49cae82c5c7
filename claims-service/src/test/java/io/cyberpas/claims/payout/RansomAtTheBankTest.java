package io.cyberpas.claims.payout;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ransom that is locked again after its approval does not leave by the bank. */
@ClaimsServiceTest
class RansomAtTheBankTest {

    private PolicyService policies;
    private String payment;

    @BeforeEach
    void aPaymentIsApproved() throws InterruptedException {
        policies = PolicyService.start();
        var story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.limited(payment)).isEqualTo("LIMIT_TAKEN");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void theBankIsNotInstructed() throws SQLException {
        becomesALockedRansom();
        instruct().then().statusCode(409).body("type", equalTo("urn:cyberpas:problem:extortion-hard-stop"));
    }

    @Test
    void aFileThatHoldsItIsNotReleasedUntilItIsCancelled() throws SQLException {
        instruct().then().statusCode(200);
        String file = fin().call()
                .post("/api/bank-files")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].number");
        becomesALockedRansom();
        mina().call()
                .post("/api/bank-files/" + file + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:extortion-hard-stop"))
                .body("unmet", hasSize(3));
        hana().call().get("/api/bank-files/" + file + "/pain.001.xml").then().statusCode(403);
        fin().call().get("/api/bank-files/" + file + "/pain.001.xml").then().statusCode(409);
    }

    private Response instruct() {
        return fin().call()
                .body(Map.of("bank", "088", "number", "110-123-456789", "holder", "주식회사 데이터복구"))
                .post("/api/payouts/" + payment + "/instruction");
    }

    /** As if a wallet had come up after the approval: its claim has none of the three locks open. */
    private void becomesALockedRansom() throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(
                            "UPDATE payment SET part = 'CYBER_EXTORTION' WHERE number = '" + payment + "'"))
                    .isEqualTo(1);
        }
    }
}
