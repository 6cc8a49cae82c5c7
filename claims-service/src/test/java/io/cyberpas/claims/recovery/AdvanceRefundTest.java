package io.cyberpas.claims.recovery;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class AdvanceRefundTest {

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
    void anAdvanceIsNotApprovedOnceItsCoverIsDecided_andWhatNothingSetsOffIsClaimedBack() throws Exception {
        var story = ClaimStory.notifiedUnder(policies.policyWith("INCIDENT_RESPONSE"), "INCIDENT_RESPONSE")
                .acknowledged()
                .triaged();
        var reserve = Map.of(
                "part",
                "INCIDENT_RESPONSE",
                "kind",
                "EXPENSE",
                "amount",
                krw(30_000_000),
                "cause",
                "ADVANCE",
                "reason",
                "Retainer");
        hana().create(story.path("/reserves"), reserve).then().statusCode(201);
        String paid = propose(story, "INCIDENT_RESPONSE", 20_000_000)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        story.approve(haru(), paid).then().statusCode(200);
        assertThat(story.settled(paid)).isEqualTo("PAID");
        String late = propose(story, "INCIDENT_RESPONSE", 5_000_000)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        story.vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed()
                .reportAccepted();
        hana().create(
                        story.path("/costs"),
                        Map.of(
                                "supplier", "Securen",
                                "invoiceNumber", "SE-1",
                                "invoicedOn", "2026-02-16",
                                "description", "Incident response",
                                "part", "INCIDENT_RESPONSE",
                                "claimed", krw(12_000_000),
                                "evidence", List.of("E-01")))
                .then()
                .statusCode(201);
        hana().call()
                .header("If-Match", "\"0\"")
                .body(Map.of("assessed", krw(12_000_000), "reason", "As invoiced"))
                .put(story.path("/costs/COST-1/assessment"))
                .then()
                .statusCode(200);
        story.leave("FIRST_PARTY_QUANTUM").demandAssessed();
        story.decide("INCIDENT_RESPONSE", "COVERED", 12_000_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201);
        story.approve(haru(), late).then().statusCode(409).body("detail", containsString("is decided"));
        hana().read(story.path("/recoveries")).body("$", hasSize(0));
        story.decide("DATA_RESTORATION", "DENIED", 0, "APPLIES").then().statusCode(201);
        story.decide("PRIVACY_LIABILITY", "DENIED", 0, "APPLIES").then().statusCode(201);
        story.leave("COVERAGE_DECISION");
        story.propose("COST-1", 12_000_000).then().statusCode(409).body("detail", containsString(late));
        hana().change(story.path("/payments/" + late + "/withdrawal"), 0, Map.of("reason", "Too late"))
                .then()
                .statusCode(200);
        String setOff = story.proposed("COST-1", 12_000_000);
        hana().read(story.path("/payments/" + setOff))
                .body("retentionApplied.amount", equalTo("10000000"))
                .body("advanceApplied.amount", equalTo("2000000"))
                .body("net.amount", equalTo("0"));
        story.approve(haru(), setOff).then().statusCode(200);

        story.leave("PAYMENT");
        hana().read(story.path("/recoveries"))
                .body("ground", contains("ADVANCE_REFUND"))
                .body("[0].expected.amount", equalTo("18000000"));
    }

    private static Response propose(ClaimStory story, String part, long amount) {
        return hana().create(
                        story.path("/advances"),
                        Map.of("part", part, "amount", krw(amount), "payee", "Securen", "note", "Retainer"));
    }
}
