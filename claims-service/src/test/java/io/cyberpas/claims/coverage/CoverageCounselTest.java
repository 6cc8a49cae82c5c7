package io.cyberpas.claims.coverage;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.cora;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A law firm advises the insurer on the cover; the one that acts for the insured learns nothing of it. */
@ClaimsServiceTest
class CoverageCounselTest {

    private PolicyService policies;
    private ClaimStory story;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        story = ClaimStory.notifiedBy(bora(), policies);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void coverageCounselGivesItsMemoOnceItTookTheWork() {
        String engagement =
                appoint("COVERAGE_COUNSEL").then().statusCode(201).extract().path("id");
        var page = "/claims/" + story.number() + "/cover-memo";
        cora().create(story.path("/cover-reviews"), ClaimStory.review("HOLDS", null))
                .then()
                .statusCode(404);
        assertThat(PageVisit.inEnglish(cora()).shown(page)).doesNotContain("/coverage/reviews");

        cora().call()
                .body(Map.of("statement", "None"))
                .post(story.path("/engagements/" + engagement + "/acceptance"))
                .then()
                .statusCode(200);
        assertThat(PageVisit.inKorean(cora()).shown(page)).contains("/coverage/reviews");
        cora().create(story.path("/cover-reviews"), ClaimStory.review("IN_DOUBT", null))
                .then()
                .statusCode(400)
                .body("errors.path", equalTo(java.util.List.of("$.reservationOfRights")));
        cora().create(story.path("/cover-reviews"), ClaimStory.review("IN_DOUBT", "We reserve our rights"))
                .then()
                .statusCode(201);
        hana().read(story.path("/cover-reviews")).body("reviewedBy", equalTo(java.util.List.of("cora")));
        assertThat(PageVisit.inEnglish(cora()).shown(page)).contains("We reserve our rights");
        cora().get(story.path("/coverage-decisions")).then().statusCode(403);
        cora().get("/claims/" + story.number() + "/coverage").then().statusCode(403);
        appoint("DEFENCE_COUNSEL").then().statusCode(409).body("detail", containsString("other side"));
    }

    @Test
    void counselOfTheInsuredFindsNoReviewOfTheCoverAndAdvisesNobodyOnIt() {
        appoint("BREACH_COUNSEL").then().statusCode(201);
        hana().create(story.path("/cover-reviews"), ClaimStory.review("HOLDS", null))
                .then()
                .statusCode(201);
        cora().read(story.path("/engagements")).body("", hasSize(1));
        cora().get(story.path("/cover-reviews")).then().statusCode(404);
        cora().get("/claims/" + story.number() + "/cover-memo").then().statusCode(404);
        appoint("COVERAGE_COUNSEL").then().statusCode(409).body("detail", containsString("other side"));
    }

    private Response appoint(String kind) {
        return hana().create(
                        story.path("/engagements"),
                        Map.of(
                                "vendorCode", "HAEDEUN",
                                "kind", kind,
                                "conflict", "NONE",
                                "conflictStatement", "None in three years",
                                "statementOfWork", "Advise on the cover",
                                "privileged", true,
                                "letterReference", "EL-2026-120"));
    }
}
