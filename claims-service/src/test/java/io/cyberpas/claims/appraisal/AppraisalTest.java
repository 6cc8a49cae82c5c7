package io.cyberpas.claims.appraisal;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.jun;
import static io.cyberpas.claims.Caller.sumi;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.engagement.Adviser;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class AppraisalTest {

    private PolicyService policies;
    private String claim;
    private String path;

    @BeforeEach
    void appointAnAccountant() {
        policies = PolicyService.start();
        var notice = Caller.notice(policies.policyInForce());
        notice.put("suspectedParts", List.of("DATA_RESTORATION", "BUSINESS_INTERRUPTION"));
        claim = bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        path = "/api/claims/" + claim + "/appraisals";
        Adviser.step(sumi(), Adviser.appoint(claim, "MIDEUM", "FORENSIC_ACCOUNTANT"), "acceptance")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void costsThatAreTakenOverAreAssessedAsProposed() {
        hana().create("/api/claims/" + claim + "/costs", invoice("DR-1", 40_000_000))
                .then()
                .statusCode(201);
        propose(sumi(), cost("DR-1", 40_000_000, 30_000_000), cost("DR-2", 10_000_000, 10_000_000))
                .then()
                .statusCode(201)
                .body("reference", equalTo("APPRAISAL-1"))
                .body("amount.amount", equalTo("40000000"));
        hana().read("/api/claims/" + claim + "/activities")
                .body("findAll { it.subject.en.contains('APPRAISAL-1') }", hasSize(1));
        hana().read("/api/claims/" + claim + "/costs").body("[0].assessed", nullValue());
        decide(sumi(), "takeover", "0").then().statusCode(403);
        decide(hana(), "takeover", "7").then().statusCode(412);
        decide(hana(), "takeover", "0")
                .then()
                .statusCode(200)
                .body("status", equalTo("TAKEN_OVER"))
                .body("decidedBy", equalTo("hana"));
        hana().read("/api/claims/" + claim + "/costs")
                .body("invoiceNumber", contains("DR-1", "DR-2"))
                .body("assessed.amount", contains("30000000", "10000000"))
                .body("assessedBy", contains("hana", "hana"))
                .body("[0].assessmentReason", containsString("APPRAISAL-1 of MIDEUM: Betterment"));
        decide(hana(), "return", "1").then().statusCode(409);
        hana().read("/api/claims/" + claim + "/activities")
                .body("findAll { it.subject.en.contains('APPRAISAL-1') && it.state == 'OPEN' }", hasSize(0));
    }

    @Test
    void aLossOfIncomeIsWorkedOutAtOnceAndTakenOver() {
        String due = sumi().create(path + "/interruptions", study())
                .then()
                .statusCode(201)
                .body("part", equalTo("BUSINESS_INTERRUPTION"))
                .body("days", hasSize(2))
                .extract()
                .path("amount.amount");
        hana().read("/api/claims/" + claim + "/interruptions").body("", hasSize(0));
        decide(hana(), "takeover", "0").then().statusCode(200);
        hana().read("/api/claims/" + claim + "/interruptions").body("[0].assessed.amount", equalTo(due));
        var wrong = study();
        wrong.put("actual", List.of(day("2026-01-18", "1")));
        wrong.put("part", "DATA_RESTORATION");
        sumi().create(path + "/interruptions", wrong).then().statusCode(400);
    }

    @Test
    void whatCannotBeIsNamedByLineAndWhatIsReturnedIsDoneWith() {
        var beyond = cost("DR-3", 1_000_000, 2_000_000);
        var future = cost("DR-4", 1_000_000, 1_000_000);
        future.put("invoicedOn", "2199-01-01");
        propose(sumi(), beyond, future)
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.costs[0].due", "$.costs[1].invoicedOn"));
        propose(sumi(), cost("DR-5", 1_000_000, 1_000_000)).then().statusCode(201);
        decide(hana(), "return", "0")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("decisionNote", equalTo("Seen"));
        decide(hana(), "takeover", "1").then().statusCode(409);
        hana().read("/api/claims/" + claim + "/costs").body("", hasSize(0));
    }

    @Test
    void onlyTheAppointedAccountantProposesAndOthersFindNothing() {
        Adviser.step(jun(), Adviser.appoint(claim, "ORUM", "CRISIS_CONSULTANT"), "acceptance");
        propose(jun(), cost("DR-6", 1, 1)).then().statusCode(404);
        jun().get(path).then().statusCode(404);
        hana().create(path + "/costs", Map.of("costs", List.of(cost("DR-6", 1, 1)), "note", "x"))
                .then()
                .statusCode(403);
        ada().read(path).body("", hasSize(0));
        sumi().get("/api/claims/" + claim + "/negotiation").then().statusCode(404);
    }

    @Test
    void thePagesDoItInBothLanguages() {
        String pages = "/claims/" + claim + "/appraisals";
        assertThat(inKorean(sumi()).shown(pages)).contains("비용 인정액 제안", "휴업손해 제안", "DATA_RESTORATION");
        assertThat(inEnglish(hana()).shown(pages))
                .contains("Nothing is proposed yet")
                .doesNotContain(pages + "/costs");
        var costs =
                "주식회사 데이터복구 | DR-7 | 2026-02-15 | DATA_RESTORATION | 48,000,000 | 45,000,000 | Restoration | Licence";
        var form = new HashMap<>(Map.of("costs", costs + "\nnonsense", "currency", "KRW", "note", "Ledger"));
        inEnglish(sumi()).send(pages + "/costs", form).then().statusCode(400).body(containsString("line 2"));
        form.put("costs", costs);
        inKorean(sumi()).send(pages + "/costs", form).then().statusCode(303);
        inEnglish(sumi())
                .send(
                        pages + "/interruptions",
                        Map.ofEntries(
                                Map.entry("part", "BUSINESS_INTERRUPTION"),
                                Map.entry("beganAt", "2026-01-18T09:00"),
                                Map.entry("restoredAt", "2026-01-19T15:00"),
                                Map.entry(
                                        "reference", "2026-01-04 300\n2026-01-11 300\n2026-01-05 400\n2026-01-12 400"),
                                Map.entry("actual", "2026-01-18 100\n2026-01-19 100"),
                                Map.entry("trendPercent", "0"),
                                Map.entry("savedCost", "0"),
                                Map.entry("savedCostCurrency", "KRW"),
                                Map.entry("extraExpense", "0"),
                                Map.entry("lossAvoided", "0"),
                                Map.entry("basis", "Ledger")))
                .then()
                .statusCode(303);
        assertThat(inKorean(hana()).shown(pages + "/APPRAISAL-1")).contains("45,000,000원", "반영", "DR-7");
        assertThat(inEnglish(sumi()).shown(pages + "/APPRAISAL-2"))
                .contains("2026-01-18", "Business interruption")
                .doesNotContain("/takeover");
        inEnglish(hana())
                .send(pages + "/APPRAISAL-1/takeover", Map.of("_version", "0", "reason", "Agrees"))
                .then()
                .statusCode(303);
        inEnglish(hana())
                .send(pages + "/APPRAISAL-2/return", Map.of("_version", "0", "reason", "Too few days"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(sumi()).shown(pages)).contains("Taken over", "Returned", "Too few days");
        assertThat(inEnglish(hana()).shown("/claims/" + claim + "/amounts")).contains(pages);
    }

    @SafeVarargs
    private Response propose(Caller caller, Map<String, Object>... costs) {
        return caller.create(path + "/costs", Map.of("costs", List.of(costs), "note", "Against the ledger"));
    }

    private Response decide(Caller caller, String verb, String version) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Seen"))
                .put(path + "/APPRAISAL-1/" + verb);
    }

    private static Map<String, Object> invoice(String number, long claimed) {
        return new HashMap<>(Map.of(
                "supplier", "주식회사 데이터복구",
                "invoiceNumber", number,
                "invoicedOn", "2026-02-15",
                "description", "Restoration of the customer database",
                "part", "DATA_RESTORATION",
                "claimed", krw(claimed)));
    }

    private static Map<String, Object> cost(String number, long claimed, long due) {
        var cost = invoice(number, claimed);
        cost.put("due", krw(due));
        cost.put("reason", "Betterment");
        return cost;
    }

    private static Map<String, Object> study() {
        return new HashMap<>(Map.of(
                "part",
                "BUSINESS_INTERRUPTION",
                "beganAt",
                "2026-01-18T00:00:00Z",
                "restoredAt",
                "2026-01-19T06:00:00Z",
                "reference",
                List.of(
                        day("2026-01-04", "30000000"),
                        day("2026-01-11", "32000000"),
                        day("2026-01-05", "41000000"),
                        day("2026-01-12", "39000000")),
                "actual",
                List.of(day("2026-01-18", "4000000"), day("2026-01-19", "21000000")),
                "trendPercent",
                "3.5",
                "savedCost",
                krw(1_500_000),
                "extraExpense",
                krw(0),
                "lossAvoided",
                krw(0),
                "basis",
                "Ledger of online sales"));
    }

    private static Map<String, String> day(String day, String grossProfit) {
        return Map.of("day", day, "grossProfit", grossProfit);
    }
}
