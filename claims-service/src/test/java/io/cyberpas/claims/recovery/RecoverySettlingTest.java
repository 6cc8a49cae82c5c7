package io.cyberpas.claims.recovery;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class RecoverySettlingTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void whatIsGivenUpAboveOnesAuthorityWaitsForAnotherPerson() {
        var story = ClaimStory.readyToPay(policies);
        String number = hana().create(
                        story.path("/recoveries"),
                        Map.of(
                                "ground", "SUBROGATION",
                                "part", "DATA_RESTORATION",
                                "kind", "INDEMNITY",
                                "amount", krw(200_000_000),
                                "against", "Portal contractor"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        var path = story.path("/recoveries/" + number);
        hana().change(path + "/waiver/confirmation", 0, Map.of()).then().statusCode(409);
        hana().change(path + "/agreement", 0, Map.of("amount", krw(50_000_000), "note", "Insolvent"))
                .then()
                .statusCode(200)
                .body("status", equalTo("EXPECTED"))
                .body("waiver.kind", equalTo("AGREEMENT"))
                .body("waiver.by", equalTo("hana"));
        hana().change(path + "/waiver/confirmation", 1, Map.of()).then().statusCode(403);
        haru().change(path + "/waiver/confirmation", 1, Map.of()).then().statusCode(403);
        var page = "/claims/" + story.number() + "/recoveries";
        assertThat(PageVisit.inKorean(mina()).shown(page))
                .contains("Hana Kim 상신: 합의 50,000,000원", "/waiver/confirmation\"");
        assertThat(PageVisit.inEnglish(hana()).shown(page)).doesNotContain("/waiver/confirmation\"");
        mina().change(path + "/waiver/refusal", 1, Map.of("reason", "Ask for a guarantee"))
                .then()
                .statusCode(200)
                .body("waiver", nullValue());
        hana().change(path + "/abandonment", 2, Map.of("reason", "Insolvent"))
                .then()
                .statusCode(200);
        mina().change(path + "/waiver/confirmation", 3, Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ABANDONED"));
    }

    @Test
    void whatReinsurersBearIsProposedOnce() {
        var story = ClaimStory.readyToPay(policies);
        String policy = hana().read("/api/claims/" + story.number()).extract().path("policyNumber");
        hana().get(story.path("/recoveries/reinsurance")).then().statusCode(503);
        policies.remote().answer("GET", "/api/policies/" + policy + "/loss-cessions", 200, """
                        [{"treaty":"QS-2026","kind":"QUOTA_SHARE","reinsurer":"KRE","part":"DATA_RESTORATION",
                          "loss":{"amount":"110000000","currency":"KRW"},"recovered":{"amount":"33000000","currency":"KRW"}}]""");
        hana().read(story.path("/recoveries/reinsurance"))
                .body("[0].borne.amount", equalTo("33000000"))
                .body("[0].open.amount", equalTo("33000000"));
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + story.number() + "/recoveries/reinsurance"))
                .contains("QS-2026", "비례재보험", "33,000,000원", "미등록 금액 등록");
        hana().call()
                .post(story.path("/recoveries/reinsurance"))
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].ground", equalTo("REINSURANCE"))
                .body("[0].against", equalTo("KRE"))
                .body("[0].basis", containsString("QUOTA_SHARE"))
                .body("[0].expected.amount", equalTo("33000000"));
        hana().call()
                .post(story.path("/recoveries/reinsurance"))
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        hana().read(story.path("/recoveries")).body("$", hasSize(1));
        assertThat(PageVisit.inEnglish(ada()).shown("/claims/" + story.number() + "/recoveries/reinsurance"))
                .contains("Quota share")
                .doesNotContain("<form method=\"post\"");
    }
}
