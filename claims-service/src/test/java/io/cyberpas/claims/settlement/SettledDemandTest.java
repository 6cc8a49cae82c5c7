package io.cyberpas.claims.settlement;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A demand of 1,100,000 of which 600,000 are paid is settled for 700,000 in all. */
@ClaimsServiceTest
class SettledDemandTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();

    private PolicyService policies;
    private ClaimStory story;

    @BeforeEach
    void leadAClaimToItsPayments() {
        policies = PolicyService.start();
        story = ClaimStory.readyToPay(policies);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void isNotPaidBesideItsSettlement() {
        story.approve(haru(), story.proposed("DEMAND-1", 600_000))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        String waiting = story.proposed("DEMAND-1", 200_000);
        settle(700_000);

        story.approve(haru(), waiting).then().statusCode(409).body("detail", containsString("Less is assessed"));
        hana().change(story.path("/payments/" + waiting + "/withdrawal"), 0, Map.of("reason", "Settled"))
                .then()
                .statusCode(200);
        story.propose("DEMAND-1", 1).then().statusCode(400);
        story.propose("SETTLEMENT-1", 100_001)
                .then()
                .statusCode(400)
                .body("errors[0].allowed", containsString("up to 100000"));
        story.approve(haru(), story.proposed("SETTLEMENT-1", 100_000)).then().statusCode(200);
        story.propose("SETTLEMENT-1", 1).then().statusCode(400);
    }

    private void settle(long amount) {
        var offer = Map.of("direction", "IN", "amount", krw(amount), "on", TODAY, "note", "By letter");
        hana().create(story.path("/settlements"), Map.of("demand", "DEMAND-1", "offer", offer))
                .then()
                .statusCode(201);
        put(
                        "terms",
                        Map.of(
                                "amount",
                                krw(amount),
                                "payee",
                                "Law firm Haedong",
                                "confidential",
                                false,
                                "consentRequired",
                                false,
                                "instalments",
                                List.of()))
                .then()
                .statusCode(200);
        haru().call()
                .header("If-Match", version())
                .put(story.path("/settlements/SETTLEMENT-1/approval"))
                .then()
                .statusCode(200);
        put("conclusion", Map.of("release", "REL-1", "agreedOn", TODAY)).then().statusCode(200);
    }

    private Response put(String what, Object body) {
        return hana().call()
                .header("If-Match", version())
                .body(body)
                .put(story.path("/settlements/SETTLEMENT-1/" + what));
    }

    private String version() {
        return '"'
                + hana().read(story.path("/settlements/SETTLEMENT-1"))
                        .extract()
                        .path("version")
                        .toString()
                + '"';
    }
}
