package io.cyberpas.claims.engagement;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.cora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EngagementResourceTest {

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
    void whatIsLeftOutComesFromThePanelAndTheStandardTerms() {
        appoint("SECUREN")
                .then()
                .statusCode(201)
                .body("number", equalTo(claim + "-E1"))
                .body("status", equalTo("APPOINTED"))
                .body("vendorName", equalTo("SecuRen Forensics"))
                .body("kind", equalTo("FORENSIC_VENDOR"))
                .body("rateCard", equalTo("RC-2026-A"))
                .body("hourlyRate.amount", equalTo("350000"))
                .body("budgetHours", equalTo(160))
                .body("budget.amount", equalTo("56000000"))
                .body("deliverables.dueOn", equalTo(List.of(TODAY.plusDays(14) + "", TODAY.plusDays(45) + "")))
                .body("deadline", equalTo(TODAY.plusDays(45).toString()))
                .body("privilegeGround", containsString("counsel"));
        appoint("SECUREN").then().statusCode(409);
    }

    @Test
    void everythingThatDoesNotFitIsNamedAtOnce() {
        var terms = terms("SECUREN");
        terms.put("rateCard", "RC-2025-A");
        terms.put("hourlyRate", Map.of("amount", "900000", "currency", "KRW"));
        terms.put("budgetHours", 0);
        terms.put("deadline", TODAY.minusDays(1).toString());
        hana().create(path(""), terms)
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.rateCard", "$.hourlyRate.amount", "$.budgetHours", "$.deadline"));
        hana().create(path(""), terms("NOBODY")).then().statusCode(400).body("errors.path", hasItem("$.vendorCode"));
        hana().create(path(""), terms("HAEDEUN")).then().statusCode(400).body("errors.path", hasItem("$.kind"));
        var wrongKind = terms("SECUREN");
        wrongKind.put("kind", "NEGOTIATOR");
        hana().create(path(""), wrongKind).then().statusCode(400).body("errors.path", hasItem("$.kind"));
        var present = terms("SECUREN");
        present.put("conflict", "PRESENT");
        hana().create(path(""), present).then().statusCode(400).body("errors.path", hasItem("$.conflict"));
    }

    @Test
    void aKnownConflictStandsAgainstItUntilAManagerWaivesIt() {
        String id = mina().create("/api/panel/NARU/conflicts", conflict())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            appoint("NARU")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:conflict-of-interest"))
                    .body("conflicts", hasSize(1));
            var waived = terms("NARU");
            waived.put("conflict", "WAIVED");
            hana().create(path(""), waived).then().statusCode(403);
            String waivers = "/api/claims/" + claim + "/conflict-waivers";
            hana().create(waivers, Map.of("firm", "NARU", "reason", "x")).then().statusCode(403);
            mina().create(waivers, Map.of("firm", "NARU", "reason", "The insured agrees"))
                    .then()
                    .statusCode(201)
                    .body("conflicts", containsString("CLIENT"));
            appoint("NARU").then().statusCode(201).body("conflict", equalTo("WAIVED"));
            ada().read(waivers).body("waivedBy", equalTo(List.of("mina")));
        } finally {
            mina().call()
                    .body(Map.of("reason", "Test is over"))
                    .post("/api/panel/NARU/conflicts/" + id + "/end")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theFirmAcceptsStartsAndDelivers() {
        String id = appointed("SECUREN");
        step(hana(), id, "acceptance").then().statusCode(403);
        step(nari(), id, "acceptance").then().statusCode(404);
        step(vera(), id, "start").then().statusCode(409).body("state", equalTo("APPOINTED"));
        step(vera(), id, "acceptance").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        step(vera(), id, "decline").then().statusCode(409);
        step(vera(), id, "start").then().statusCode(200).body("status", equalTo("STARTED"));
        vera().call()
                .body(Map.of("reference", claim + "-FR1"))
                .post(path("/" + id + "/deliverables/1/delivery"))
                .then()
                .statusCode(200)
                .body("deliverables[0].deliveredAs", equalTo(claim + "-FR1"));
        vera().call()
                .body(Map.of("reference", "again"))
                .post(path("/" + id + "/deliverables/1/delivery"))
                .then()
                .statusCode(409);
        vera().call()
                .body(Map.of("reference", "x"))
                .post(path("/" + id + "/deliverables/9/delivery"))
                .then()
                .statusCode(404);
        step(hana(), id, "end")
                .then()
                .statusCode(200)
                .body("steps.step", equalTo(List.of("APPOINTED", "ACCEPTED", "STARTED", "DELIVERED", "ENDED")));
        vera().read(path("/" + id)).body("status", equalTo("ENDED"));
    }

    @Test
    void aFirmThatDeclinesNoLongerSeesTheClaimAndCanBeAskedAgain() {
        String id = appointed("SECUREN");
        vera().read("/api/claims/" + claim);
        step(vera(), id, "decline").then().statusCode(200).body("status", equalTo("DECLINED"));
        vera().get("/api/claims/" + claim).then().statusCode(404);

        appointed("SECUREN");
        vera().read("/api/claims/" + claim);
    }

    @Test
    void lawFirmsAreAppointedToo() {
        cora().get("/api/claims/" + claim).then().statusCode(404);
        String id = appointed("HAEDEUN", "BREACH_COUNSEL");
        appointed("SECUREN");

        cora().read("/api/claims/" + claim);
        cora().read(path("")).body("vendorCode", equalTo(List.of("HAEDEUN")));
        vera().read(path("")).body("vendorCode", equalTo(List.of("SECUREN")));
        vera().get(path("/" + id)).then().statusCode(404);
        step(cora(), id, "acceptance").then().statusCode(200);
        cora().read("/api/engagements").body("items[0].claimNumber", equalTo(claim));
        cora().read("/api/engagements?status=ACCEPTED&size=1").body("items", hasSize(1));
        hana().read("/api/engagements?size=2").body("items", hasSize(2));
        fin().get(path("")).then().statusCode(403);
    }

    @Test
    void breachCounselAppointsOthersOnStandardTermsOnceItTookTheWork() {
        String own = appointed("HAEDEUN", "BREACH_COUNSEL");
        cora().create(path(""), terms("SECUREN")).then().statusCode(403);
        step(cora(), own, "acceptance").then().statusCode(200);
        var dear = terms("SECUREN");
        dear.put("budgetHours", 500);
        cora().create(path(""), dear).then().statusCode(403);
        var law = terms("HAEDEUN");
        law.put("kind", "DEFENCE_COUNSEL");
        cora().create(path(""), law).then().statusCode(403);
        String id = cora().create(path(""), terms("SECUREN"))
                .then()
                .statusCode(201)
                .body("appointedBy", equalTo("cora"))
                .extract()
                .path("id");
        cora().read(path("")).body("vendorCode", equalTo(List.of("HAEDEUN", "SECUREN")));
        step(cora(), id, "acceptance").then().statusCode(404);
        step(vera(), id, "acceptance").then().statusCode(200);
    }

    private Response appoint(String firm) {
        return hana().create(path(""), terms(firm));
    }

    private String appointed(String firm, String... kind) {
        var terms = terms(firm);
        if (kind.length > 0) {
            terms.put("kind", kind[0]);
        }
        return hana().create(path(""), terms).then().statusCode(201).extract().path("id");
    }

    private Response step(Caller caller, String id, String step) {
        return caller.call().body(Map.of("statement", "As agreed")).post(path("/" + id + "/" + step));
    }

    private String path(String rest) {
        return "/api/claims/" + claim + "/engagements" + rest;
    }

    private static Map<String, Object> terms(String firm) {
        return new HashMap<>(Map.of(
                "vendorCode", firm,
                "conflict", "NONE",
                "conflictStatement", "No engagement for insured or claimants in three years",
                "statementOfWork", "Image the portal servers",
                "privileged", true,
                "letterReference", "EL-2026-118"));
    }

    private static Map<String, Object> conflict() {
        return Map.of(
                "partyName", "Formerly known as something else",
                "businessNumber", "123-45-67890",
                "relation", "CLIENT",
                "detail", "Penetration test in May",
                "declaredBy", "Nari",
                "declaredOn", "2026-01-02");
    }
}
