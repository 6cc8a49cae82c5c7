package io.cyberpas.claims.claim;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class NoticePagesTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void aDoubtIsConfirmedAndTheGateOpens() {
        var claim = bora().notifyUnder(policies.expiredPolicy());
        var visit = PageVisit.inKorean(hana());
        assertThat(visit.shown("/claims/" + claim + "/notice"))
                .contains("유효하지 않은 계약")
                .contains("의문 확인");
        assertThat(visit.send("/claims/" + claim + "/notice/doubt", Map.of("_version", 0, "finding", "부활 여부를 다투는 중"))
                        .statusCode())
                .isEqualTo(303);
        hana().read("/api/claims/" + claim + "/stages").body("unmet.condition", not(hasItem("POLICY_IN_FORCE")));
        hana().read("/api/claims/" + claim + "/matching")
                .body("confirmedBy", equalTo("hana"))
                .body("lines.match.doubts.flatten().unique()", contains("NOT_IN_FORCE"));
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + claim + "/notice"))
                .contains("The claim goes on although its cover is in doubt");
    }

    @Test
    void theDaysAreCorrectedAndTheLinesMatchedAnew() {
        var notice = Caller.notice(policies.policyInForce());
        notice.remove("occurredOn");
        String claim = bora().create("/api/claims", notice).path("number");
        hana().read("/api/claims/" + claim + "/matching")
                .body("lines.find { it.part == 'PRIVACY_LIABILITY' }.match.doubts", contains("OCCURRENCE_UNKNOWN"));
        hana().changeClaim(claim, "matching/correction", Map.of("occurredOn", "2024-12-31", "reason", "Gateway log"))
                .then()
                .statusCode(200)
                .body(
                        "lines.find { it.part == 'PRIVACY_LIABILITY' }.match.doubts",
                        contains("ACT_BEFORE_RETROACTIVE_DATE"));
        hana().changeClaim(claim, "matching/correction", Map.of("occurredOn", "2999-01-01", "reason", "Typo"))
                .then()
                .statusCode(400)
                .body("errors.path", contains("$.occurredOn"));
        var version = hana().version(claim);
        assertThat(PageVisit.inEnglish(hana())
                        .send(
                                "/claims/" + claim + "/notice/days",
                                Map.of(
                                        "_version",
                                        version,
                                        "occurredOn",
                                        "2026-01-18",
                                        "occurredUntil",
                                        "2026-01-20",
                                        "claimMadeOn",
                                        "",
                                        "reason",
                                        "Second look"))
                        .statusCode())
                .isEqualTo(303);
        hana().read("/api/claims/" + claim + "/matching")
                .body("doubt", nullValue())
                .body("occurredTo", equalTo("2026-01-20"));
    }

    @Test
    void extendedReportingTakesOnlyActsBeforeTheEndAndLosesNoNotice() {
        var policy = policies.policyInForce();
        var end = LocalDate.now().minusDays(5);
        policies.reportingSince(policy, end);
        var notice = Caller.notice(policy);
        notice.put("occurredOn", end.minusDays(1).toString());
        String claim = bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        hana().read("/api/claims/" + claim + "/matching")
                .body("lines.find { it.part == 'PRIVACY_LIABILITY' }.match.doubts", hasSize(0))
                .body("lines.find { it.part == 'DATA_RESTORATION' }.match.doubts", contains("NOT_IN_FORCE"));
    }

    @Test
    void likelyDuplicatesSayWhy() {
        var first = bora().notifyUnder(policies.policyInForce("두리전자 주식회사"));
        var second = bora().notifyUnder(policies.policyInForce("두리전자 주식회사"));
        for (var claim : List.of(first, second)) {
            hana().call().body(incident("SAME-INCIDENT-7", "LockBit")).put("/api/claims/" + claim + "/incident");
        }
        hana().read("/api/claims/" + second + "/duplicates")
                .body("number", contains(first))
                .body("[0].reasons.kind", containsInAnyOrder("INCIDENT_ID", "MALWARE"));
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + second + "/notice"))
                .contains("같은 피보험자와 악성코드: lockbit");
        hana().changeClaim(second, "duplicate-review", Map.of("finding", "Two plants"))
                .then()
                .statusCode(200);
        hana().read("/api/claims/" + second + "/stages").body("unmet.condition", not(hasItem("DUPLICATES_REVIEWED")));
        var third = bora().notifyUnder(policies.policyInForce("두리전자 주식회사"));
        hana().call().body(incident("OTHER-INCIDENT", "lockbit ")).put("/api/claims/" + third + "/incident");
        hana().read("/api/claims/" + second + "/stages").body("unmet.condition", hasItem("DUPLICATES_REVIEWED"));
    }

    @Test
    void aPolicyIsFoundByWhatIsKnownOfTheInsured() {
        policies.remote().answer("GET", "/api/policies", 200, """
                {"items":[{"number":"P-2026-000077","quoteNumber":"Q-2026-000077","product":"ENTERPRISE_CYBER","status":"IN_FORCE",
                 "brokerage":"HANBIT","insuredName":"한빛정보통신 주식회사","period":{"from":"2026-01-01","to":"2027-01-01"}}]}""");
        bora().call()
                .queryParam("search", "한빛")
                .get("/api/notifiable-policies")
                .then()
                .statusCode(200)
                .body("number", contains("P-2026-000077"));
        assertThat(policies.remote().requests("GET", "/api/policies").getLast().path())
                .contains("brokerage=HANBIT");
        hana().get("/api/notifiable-policies?search=x").then().statusCode(400);
        assertThat(PageVisit.inKorean(bora()).shown("/claims/new?q=한빛"))
                .contains("/claims/new?policy=P-2026-000077")
                .contains("유효");
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/new?q=123-45-67890"))
                .contains("In force");
        assertThat(policies.remote().requests("GET", "/api/policies").getLast().path())
                .doesNotContain("brokerage=");
    }

    private static Map<String, Object> incident(String id, String malware) {
        var action = new HashMap<String, Object>();
        action.put("malware", Map.of("variety", List.of("Ransomware"), "name", malware));
        return Map.of(
                "schema_version", "1.4",
                "incident_id", id,
                "security_incident", "Confirmed",
                "victim", Map.of("industry", "517210", "country", List.of("KR")),
                "actor", Map.of("external", Map.of("variety", List.of("Unknown"))),
                "action", action,
                "asset", Map.of("assets", List.of(Map.of("variety", "S - File"))),
                "attribute", Map.of(),
                "timeline", Map.of("incident", Map.of("year", 2026)));
    }
}
