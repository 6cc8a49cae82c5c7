package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works in Korean is told in Korean what is wrong; programs are told in English unless they ask for Korean. */
@ClaimsServiceTest
class KoreanProblemsTest {

    private PolicyService policies;
    private ClaimStory story;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        story = ClaimStory.notifiedBy(bora(), policies);
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void aGateThatDoesNotOpenSaysWhatItMisses() {
        var visit = PageVisit.inKorean(hana());
        var refused = visit.send(
                "/claims/" + story.number() + "/stages/FIRST_NOTICE/completion",
                Map.of("reason", "계속 진행", "evidence", "", "_version", hana().version(story.number())));
        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("사고 접수 단계에 남은 조건: 접수를 확인함");
        assertThat(visit.shown("/claims/" + story.number())).contains("접수 확인을 하지 않았습니다");
    }

    @Test
    void theApiTellsTheSameInTheLanguageThatIsAskedFor() {
        hana().complete(story.number(), "FIRST_NOTICE")
                .then()
                .statusCode(409)
                .header("Content-Language", "en")
                .body("detail", equalTo("FIRST_NOTICE misses NOTICE_ACKNOWLEDGED"));
        hana().call()
                .header("Accept-Language", "ko-KR")
                .header("If-Match", "\"" + hana().version(story.number()) + "\"")
                .body(Map.of("reason", "Go on", "evidence", java.util.List.of()))
                .post(story.path("/stages/FIRST_NOTICE/completion"))
                .then()
                .statusCode(409)
                .header("Content-Language", "ko")
                .body("type", containsString("gate-not-met"))
                .body("unmet[0].condition", equalTo("NOTICE_ACKNOWLEDGED"))
                .body("detail", startsWith("사고 접수 단계에 남은 조건"));
    }

    @Test
    void aFieldOfAFormSaysWhatWouldBeRight() {
        var refused = PageVisit.inKorean(hana())
                .send(
                        "/claims/" + story.number() + "/diary/activities",
                        Map.of(
                                "subject",
                                "로그 요청",
                                "role",
                                "claims-handler",
                                "assignee",
                                "",
                                "dueAt",
                                "2020-01-01T10:00"));
        refused.then().statusCode(400);
        assertThat(refused.asString()).contains("장래의 시각이어야 합니다").doesNotContain("is not in the future");
    }

    @Test
    void aFileOfInvoicesIsFaultedLineByLine() {
        var refused = PageVisit.inKorean(hana())
                .upload(
                        "/claims/" + story.number() + "/amounts/cost-file",
                        Map.of(),
                        "file",
                        "invoices.csv",
                        """
                        supplier,invoiceNumber,invoicedOn,description,part,amount,currency
                        한빛복구,A-1,어제,서버 복구,DATA_RESTORATION,많음,KRW
                        """.getBytes(StandardCharsets.UTF_8));
        refused.then().statusCode(400);
        assertThat(refused.asString()).contains("line 2, invoicedOn", "읽을 수 없습니다", "예: 2027-01-15");
    }
}
