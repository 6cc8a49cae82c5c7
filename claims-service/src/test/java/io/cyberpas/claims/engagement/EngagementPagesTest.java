package io.cyberpas.claims.engagement;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EngagementPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = bora().notifyUnder(policies.policyInForce("한강텔레콤 주식회사"));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void thePagesDoItAllInBothLanguages() {
        String pages = "/claims/" + claim + "/engagements";
        assertThat(inKorean(hana()).shown(pages)).contains("선임된 업체가 없습니다", pages + "/new");
        assertThat(inEnglish(hana()).shown(pages + "/new"))
                .contains("Appoint a firm", "SecuRen Forensics (SECUREN)", "Breach counsel")
                .doesNotContain("WAIVED");
        Map<String, Object> form = new HashMap<>(Map.of(
                "vendorCode", "SECUREN",
                "conflict", "NONE",
                "conflictStatement", "None in three years",
                "statementOfWork", "Image the portal servers",
                "deliverables", "oops",
                "privileged", "true",
                "letterReference", "EL-2026-118"));
        inEnglish(hana()).send(pages, form).then().statusCode(400).body(containsString("deliverables"));
        form.put("deliverables", TODAY.plusDays(3) + " | Triage image");
        String location = inEnglish(hana())
                .send(pages, form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String page = location.substring(location.indexOf("/claims/"));
        assertThat(inKorean(vera()).shown("/engagements")).contains("우리 업체의 선임", page);
        assertThat(inEnglish(vera()).shown(page)).contains("Triage image", page + "/acceptance");
        assertThat(inEnglish(hana()).shown(page)).doesNotContain(page + "/acceptance");
        inKorean(vera())
                .send(page + "/acceptance", Map.of("reason", "없음"))
                .then()
                .statusCode(303);
        inKorean(vera()).send(page + "/start", Map.of("reason", "서버실")).then().statusCode(303);
        inKorean(vera())
                .send(page + "/time-sheets", Map.of("entries", TODAY + " | Forensic examiner | Senior | 8 | Imaging"))
                .then()
                .statusCode(303);
        inKorean(vera())
                .send(page + "/deliverables/1/delivery", Map.of("reference", "IMG-1"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page)).contains("₩2,000,000", "time-sheets/1/approval", "IMG-1");
        inEnglish(hana())
                .send(page + "/time-sheets/1/approval", Map.of("reason", "Seen"))
                .then()
                .statusCode(303);
        inEnglish(mina())
                .send(page + "/budget", Map.of("hours", "200", "reason", "More servers"))
                .then()
                .statusCode(303);
        assertThat(inKorean(ada()).shown(page)).contains("200시간 중 8시간 승인됨", "착수", "예산 증액");
        assertThat(inEnglish(hana()).shown(pages)).contains("Started", "under privilege");
        inEnglish(nari()).get(page).then().statusCode(404);
    }
}
