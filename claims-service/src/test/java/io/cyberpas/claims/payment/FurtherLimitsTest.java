package io.cyberpas.claims.payment;

import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a policy limits beside its aggregate and its parts: shown on the claim, named by payments, and told where it does not suffice. */
@ClaimsServiceTest
class FurtherLimitsTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void theClaimShowsWhatItsEventLeft() {
        var policy = policies.policyInForce();
        var story = ClaimStory.notifiedUnder(policy);
        policies.limitsEachEvent(policy, story.number(), 250_000_000, 200_000_000);
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + story.number() + "/limits"))
                .contains("Further limits", "For one event", "₩400,000,000", "₩250,000,000", "RANSOM", "Sublimit");
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + story.number() + "/limits"))
                .contains("그 밖의 한도", "1사고당", "250,000,000원", "부속한도");
    }

    @Test
    void aPaymentNamesTheSublimitsThatItCountsAgainst() throws Exception {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        policies.limitsEachEvent(policyOf(story), story.number(), 400_000_000, 50_000_000);
        var visit = PageVisit.inEnglish(hana());
        var pages = "/claims/" + story.number() + "/payments";
        assertThat(visit.shown(pages)).contains("hx-get=\"" + pages + "/sublimits\"");
        assertThat(visit.shown(pages + "/sublimits"))
                .contains("value=\"RANSOM\"", "₩50,000,000")
                .doesNotContain("EACH_EVENT", "<html");
        visit.send(
                        pages,
                        Map.of(
                                "reference", "COST-1",
                                "amount", "20000000",
                                "amountCurrency", "KRW",
                                "note", "Half of it",
                                "sublimits", "RANSOM"))
                .then()
                .statusCode(303);
        var payment = hana().read(story.path("/payments")).extract().<String>path("items[0].number");
        assertThat(story.limited(payment)).isEqualTo("PROPOSED");
        hana().read(story.path("/payments/" + payment)).body("sublimits[0]", equalTo("RANSOM"));
        assertThat(visit.shown(pages)).contains("Counts against: RANSOM");
        assertThat(policies.remote().requests().stream()
                        .filter(request -> request.path().contains("/reservations/"))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .contains("\"sublimits\":[\"RANSOM\"]");
    }

    @Test
    void theFormWorksWhenThePolicyServiceDoesNotSayItsSublimits() {
        var story = ClaimStory.readyToPay(policies);
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + story.number() + "/payments/sublimits"))
                .contains("부속한도를 고를 수 없습니다");
    }

    @Test
    void aRefusalNamesTheLimitThatDoesNotSuffice() throws Exception {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        policies.answersErosions(_ -> new Answer(409, """
                {"type":"urn:cyberpas:problem:limit-exceeded","status":409,
                 "aggregateRemaining":{"amount":"900000000","currency":"KRW"},"partRemaining":{"amount":"300000000","currency":"KRW"},
                 "shortages":[{"limit":"EACH_EVENT","event":"E-1","available":{"amount":"600","currency":"KRW"},
                               "missing":{"amount":"109999400","currency":"KRW"}}]}
                """));
        var payment = story.proposed("COST-1", 120_000_000);
        assertThat(story.limited(payment)).isEqualTo("REFUSED");
        hana().read(story.path("/payments/" + payment)).body("endReason", containsString("EACH_EVENT 600 KRW left"));
    }

    private static String policyOf(ClaimStory story) {
        return hana().read(story.path("")).extract().path("policyNumber");
    }
}
