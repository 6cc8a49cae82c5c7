package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class WorkbenchTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en,Was the notice acknowledged to the notifier?,Acknowledgement of the notice,2 of 3 conditions hold,min left",
        "ko,통지인에게 접수 확인을 하였습니까?,접수 확인,3개 조건 중 2개 충족,분 남음"
    })
    void aHandlerSeesWhatTheGateMissesAndWhatTimeIsLeft(
            String language, String question, String clock, String met, String left) {
        var story = ClaimStory.notifiedBy(bora(), policies);
        assertThat(new PageVisit(hana(), language).shown("/claims/" + story.number()))
                .contains(
                        question, clock, met, left, "data-countdown", "gate-missing", "gate-met", "hx-get=\"/claims/");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'₩300,000,000','₩1,000,000,000 is left of the limit of the whole policy.'",
        "ko,'300,000,000원','증권 전체 잔여한도는 1,000,000,000원입니다.'"
    })
    void theLinesTellWhatIsLeftOfTheirLimits(String language, String part, String whole) {
        var story = ClaimStory.notifiedBy(bora(), policies);
        assertThat(new PageVisit(hana(), language).shown("/claims/" + story.number() + "/limits"))
                .contains(part, whole)
                .doesNotContain("<html");
    }

    @Test
    void thePageWorksWhenThePolicyServiceDoesNot() {
        var policy = policies.policyInForce();
        var story = ClaimStory.notifiedUnder(policy);
        policies.remote().answer("GET", "/api/policies/" + policy + "/cover", 503, "{}");
        var visit = PageVisit.inEnglish(hana());
        assertThat(visit.shown("/claims/" + story.number())).contains("Data restoration");
        assertThat(visit.shown("/claims/" + story.number() + "/limits"))
                .contains("Data restoration", "the policy service does not answer");
    }

    @Test
    void sumsOfEvidenceAndMoneyStandOnTop() {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        assertThat(PageVisit.inEnglish(ada()).shown("/claims/" + story.number()))
                .contains("1 in custody, 1 on legal hold", "₩110m outstanding", "Payment of what was determined")
                .doesNotContain("<form method=\"post\"");
        assertThat(PageVisit.inEnglish(fin()).shown("/claims/" + story.number()))
                .contains("Reserved");
    }

    @Test
    void whoIsOutsideSeesTheirOwnWorkAndNothingOfTheInsurers() {
        var story =
                ClaimStory.notifiedBy(bora(), policies).acknowledged().triaged().vendorAppointed();
        var page = "/claims/" + story.number();
        assertThat(PageVisit.inKorean(vera()).shown(page))
                .contains("증거물 등록·해시 산출", "증거 보존")
                .doesNotContain("gate-missing", "업무 일지", "미지급", "/limits\"");
        assertThat(PageVisit.inKorean(bora()).shown(page)).doesNotContain("gate-missing", "업무 일지", "data-countdown");
        assertThat(PageVisit.inKorean(vera()).get(page + "/limits").statusCode())
                .isEqualTo(403);
    }
}
