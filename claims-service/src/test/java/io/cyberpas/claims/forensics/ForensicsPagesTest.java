package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ForensicsPagesTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce()));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void theWholeStoryIsToldByForms() {
        assertThat(inEnglish(hana()).shown(page(""))).contains("No forensic report yet");
        forensics.appoint("SECUREN");

        String item = register("E-01", HASH);
        assertThat(inKorean(vera()).shown(item)).contains("E-01 관리 기록", "식별", "기록 추가");
        custody(item, "ACQUISITION", "", "Vera").then().statusCode(303);
        custody(item, "TRANSFER", "Vera", "Laboratory").then().statusCode(303);
        custody(item, "ANALYSIS", "Vera", "Vera").then().statusCode(400).body(containsString("fromCustodian"));
        inEnglish(vera())
                .send(item + "/verification", Map.of("sha256", HASH))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(item)).contains("Handed over to Laboratory", "Laboratory", "Hash agrees");
        inEnglish(hana())
                .send(item + "/legal-hold", Map.of("reason", "Action is expected"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page("")))
                .contains("All custody logs hold: 2 entries verified", "On hold", "href=\"" + item + "\"");

        assertThat(inEnglish(vera()).shown(page("/report/draft"))).contains("E-01 | " + HASH, "Course of events");
        inEnglish(vera())
                .send(page("/report"), Map.of("scope", "고객센터 홈페이지"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(vera()).shown(page("/report")))
                .contains("things are missing before it can be signed", "$.authority")
                .doesNotContain("/report/signature");
        inEnglish(vera()).send(page("/report/draft"), report(0)).then().statusCode(303);
        assertThat(inKorean(vera()).shown(page("/report")))
                .contains("/report/signature", "초안이 완성되어", "90,000", "T1078.004");
        inEnglish(vera())
                .send(page("/report/signature"), Map.of("_version", forensics.version()))
                .then()
                .statusCode(303);

        assertThat(inEnglish(vera()).shown(page("/report")))
                .contains("Signed", "Signature verified")
                .doesNotContain("/report/acceptance");
        assertThat(inEnglish(hana()).shown(page("/report"))).contains("/report/acceptance", "/report/return");
        inEnglish(vera()).get(page("/report/draft")).then().statusCode(409).contentType(ContentType.HTML);
        decide(hana(), "return").then().statusCode(303);
        assertThat(inKorean(vera()).shown(page("/report"))).contains("반려됨", "다음 판 작성", "벡터");
        assertThat(inEnglish(vera()).shown(page("/report/draft"))).contains("Account numbers were not bound");
        inEnglish(vera()).send(page("/report"), report(0)).then().statusCode(303);
        inEnglish(vera())
                .send(page("/report/signature"), Map.of("_version", forensics.version()))
                .then()
                .statusCode(303);
        decide(mina(), "acceptance").then().statusCode(303);
        assertThat(inEnglish(ada()).shown(page("/report"))).contains("Accepted", forensics.claim() + "-FR2");
        hana().read(forensics.path("/report"))
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("mina"));
    }

    @Test
    void aBrokenLogIsShownAsBroken() throws Exception {
        forensics.appoint("SECUREN");
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");
        Forensics.behindTheBack(
                "custody_entry", "UPDATE custody_entry SET place = 'Busan' WHERE item_id = '" + id + "'");

        assertThat(inEnglish(hana()).shown(page("")))
                .contains("The log of E-01 is broken at entry 1", "content was changed");
        assertThat(inKorean(hana()).shown(page(""))).contains("E-01 관리 기록이 1번에서 끊겼습니다");
    }

    @Test
    void theFormsSayWhatIsWrong() {
        forensics.appoint("SECUREN");
        var evidence = new HashMap<>(evidence("E-01", "12"));
        evidence.put("acquiredAt", "yesterday");
        inEnglish(vera())
                .send(page("/evidence"), evidence)
                .then()
                .statusCode(400)
                .body(containsString("acquiredAt"));
        evidence.put("acquiredAt", "2026-01-21T11:10");
        inEnglish(vera())
                .send(page("/evidence"), evidence)
                .then()
                .statusCode(400)
                .body(containsString("sha256"));
        inEnglish(vera())
                .send(page("/report"), Map.of("timeline", "gestern | x"))
                .then()
                .statusCode(400)
                .body(containsString("timeline"));
        inEnglish(vera())
                .send(page("/report"), Map.of("low", "x", "best", "1", "high", "2"))
                .then()
                .statusCode(400);
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        forensics.appoint("SECUREN");
        var form = new HashMap<String, Object>(evidence("E-01", HASH));
        form.put("_key", "one-key-for-both");

        String first = inEnglish(vera())
                .send(page("/evidence"), form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String second = inEnglish(vera())
                .send(page("/evidence"), form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void firmsThatAreNotAppointedFindNothingAndBrokersAreKeptOut() {
        forensics.appoint("SECUREN");

        inEnglish(nari()).get(page("")).then().statusCode(404);
        inEnglish(nari()).get(page("/evidence/new")).then().statusCode(404);
        inEnglish(bora()).get(page("")).then().statusCode(403);
        inEnglish(ada()).get(page("/evidence/new")).then().statusCode(403);
        assertThat(inEnglish(ada()).shown(page(""))).doesNotContain("Register an item");
        inEnglish(vera()).get(page("/report")).then().statusCode(404);
    }

    private String register(String label, String sha256) {
        String location = inEnglish(vera())
                .send(page("/evidence"), evidence(label, sha256))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/claims/"));
    }

    private static Response custody(String item, String process, String from, String to) {
        return inEnglish(vera())
                .send(
                        item + "/custody",
                        Map.of(
                                "process",
                                process,
                                "fromCustodian",
                                from,
                                "toCustodian",
                                to,
                                "place",
                                "서울",
                                "occurredAt",
                                "2026-01-22T09:00",
                                "note",
                                ""));
    }

    private Response decide(io.cyberpas.claims.Caller reviewer, String verb) {
        return inEnglish(reviewer)
                .send(page("/report/" + verb), Map.of("_version", forensics.version(), "reason", "벡터를 확인함"));
    }

    private String page(String rest) {
        return "/claims/" + forensics.claim() + "/forensics" + rest;
    }

    private static Map<String, String> evidence(String label, String sha256) {
        return Map.of(
                "label", label,
                "kind", "DISK_IMAGE",
                "description", "WEB-03 이미지",
                "acquiredPlace", "Mapo",
                "acquiredAt", "2026-01-21T11:10",
                "acquiredBy", "Vera Jung",
                "sha256", sha256,
                "sizeBytes", "512110190592",
                "storageLocation", "Vault 2");
    }

    private Map<String, Object> report(long version) {
        var form = new HashMap<String, Object>();
        form.put("_version", version);
        form.put("scope", "고객센터 홈페이지");
        form.put("authority", "EL-2026-118");
        form.put("tools", "dc3dd | 7.3.1\nVolatility | 3.2");
        form.put("items", "E-01 | " + HASH);
        form.put("timeline", "2026-01-18T01:30:00Z | First guessed number | E-01\n2026-01-18T04:00:00Z | Last request");
        form.put("rootCause", "Account numbers were not bound to the session");
        form.put("initialVector", "Public portal");
        form.put("techniques", "T1190\nT1078.004");
        form.put("vulnerabilities", "CVE-2021-44228 | CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H");
        form.put("dataKinds", "Personal");
        form.put("low", "88,000");
        form.put("best", "90000");
        form.put("high", "91500");
        form.put("confidence", "HIGH");
        form.put("containment", "Portal off line");
        form.put("controlFailures", "No limit on requests");
        form.put("limitations", "Old logs are gone");
        form.put("findings", "1.1M requests");
        form.put("opinion", "Read in full");
        return form;
    }
}
