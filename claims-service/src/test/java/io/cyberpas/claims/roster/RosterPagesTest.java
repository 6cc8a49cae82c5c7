package io.cyberpas.claims.roster;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class RosterPagesTest {

    private PolicyService policies;
    private String claim;
    private String page;

    @BeforeEach
    void demandConsolationMoney() {
        policies = PolicyService.start();
        claim = bora().notifyUnder(policies.policyInForce());
        page = "/claims/" + claim + "/demands/DEMAND-1/roster";
        hana().create(
                        "/api/claims/" + claim + "/demands",
                        Map.of(
                                "kind", "CONSOLATION_MONEY",
                                "claimants", "Law firm Haedong",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Mediation 2026-14"))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aFileIsSentFollowedAndItsFaultsAreToldInBothLanguages() {
        assertThat(inKorean(hana()).shown(page)).contains("파일 올리기", "명부에 피해자가 아직 없습니다");
        inEnglish(hana())
                .upload(
                        page,
                        Map.of("mode", "KEEP_GOOD_LINES"),
                        "file",
                        "roster.csv",
                        "이름,생년월일,전화,구분\n김가람,1987-04-25,010-2000-0001,연락처\n이나래,x,1,\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303);
        new RosterUpload(hana(), "/api/claims/" + claim).ended(1);

        assertThat(inEnglish(hana()).shown(page))
                .contains("Complete", "김*람", "CONTACT", "₩100,000", "Error file")
                .doesNotContain("김가람", "2000-0001");
        assertThat(inKorean(fin()).shown(page + "/progress")).contains("완료").doesNotContain("hx-get");
        hana().call()
                .cookie("lang", "ko")
                .get(page + "/1/errors.csv")
                .then()
                .statusCode(200)
                .body(containsString("전화번호가 아님"));
        inEnglish(bora()).get(page).then().statusCode(403);
    }

    @Test
    void awardsArePreviewedAndSetAndAPersonIsFound() {
        new RosterUpload(hana(), "/api/claims/" + claim)
                .load("name,birth_date,phone,category\n김가람,1987-04-25,010-2000-0001,UNIQUE_ID\n");
        long version = hana().read("/api/claims/" + claim + "/demands/DEMAND-1")
                .extract()
                .jsonPath()
                .getLong("version");
        var form = Map.of(
                "_version", version,
                "perHead", "100,000",
                "perHeadCurrency", "KRW",
                "participationPercent", "",
                "category", List.of("", "", "", "", "250000", ""));
        inEnglish(hana())
                .send(page + "/award/preview", form)
                .then()
                .statusCode(200)
                .body(containsString("₩250,000"))
                .body(containsString("What these terms come to"));
        inEnglish(hana()).send(page + "/award", form).then().statusCode(303);
        inKorean(hana())
                .send(page + "/search", Map.of("name", "김가람", "birthDate", "19870425", "phone", "01020000001"))
                .then()
                .statusCode(200)
                .body(containsString("250,000원"))
                .body(containsString("1-2"));
        inKorean(hana())
                .send(page + "/search", Map.of("name", "나그네", "birthDate", "19870425", "phone", "01020000001"))
                .then()
                .statusCode(200)
                .body(containsString("명부에 없는 사람입니다"));
        inEnglish(hana())
                .send(page + "/victims/1-2/participation", Map.of("participates", "false"))
                .then()
                .statusCode(303);
        inEnglish(hana())
                .send(page + "/victims/1-2/account", Map.of("bank", "088", "number", "110-123-456789", "holder", "김가람"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(fin()).shown(page))
                .contains("088 ***789", "0 of 1 take part")
                .doesNotContain("Load a file");
    }
}
