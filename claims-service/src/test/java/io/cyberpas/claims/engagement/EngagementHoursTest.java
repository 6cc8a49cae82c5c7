package io.cyberpas.claims.engagement;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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
class EngagementHoursTest {

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
    void hoursCountAgainstTheBudgetAndAManagerRaisesIt() {
        var terms = terms("SECUREN");
        terms.put("budgetHours", 10);
        String id =
                hana().create(path(""), terms).then().statusCode(201).extract().path("id");
        String sheets = path("/" + id + "/time-sheets");
        vera().create(sheets, hours("7.5")).then().statusCode(409);
        step(vera(), id, "acceptance").then().statusCode(200);
        vera().create(sheets, Map.of("entries", List.of(entry("25", "Wizard", TODAY.minusDays(9)))))
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.entries[0].workedOn", "$.entries[0].hours", "$.entries[0].role"));
        vera().create(sheets, hours("7.5"))
                .then()
                .statusCode(201)
                .body("amount.amount", equalTo("1875000"))
                .body("number", equalTo(1));
        decide(vera(), sheets, 1, "approval").then().statusCode(403);
        decide(hana(), sheets, 1, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
        vera().create(sheets, hours("4")).then().statusCode(201);
        decide(hana(), sheets, 2, "approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:over-budget"));
        String budget = path("/" + id + "/budget");
        hana().call()
                .body(Map.of("hours", 20, "reason", "x"))
                .post(budget)
                .then()
                .statusCode(403);
        mina().call()
                .body(Map.of("hours", 5, "reason", "x"))
                .post(budget)
                .then()
                .statusCode(400);
        mina().call()
                .body(Map.of("hours", 20, "reason", "Second server"))
                .post(budget)
                .then()
                .statusCode(200)
                .body("budgetHours", equalTo(20));
        decide(hana(), sheets, 2, "approval").then().statusCode(200);
        vera().read(sheets).body("status", equalTo(List.of("APPROVED", "APPROVED")));
    }

    @Test
    void anInvoiceOfTheFirmIsHeldAgainstItsApprovedHours() {
        String id = hana().create(path(""), terms("SECUREN"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String sheets = path("/" + id + "/time-sheets");
        step(vera(), id, "acceptance").then().statusCode(200);
        vera().create(sheets, hours("8")).then().statusCode(201);
        decide(hana(), sheets, 1, "approval").then().statusCode(200);
        String costs = "/api/claims/" + claim + "/costs";
        hana().create(costs, invoice("시큐렌 포렌식", "SR-1", "1500000")).then().statusCode(201);
        hana().create(costs, invoice("SecuRen Forensics Co., Ltd.", "SR-2", "900000"))
                .then()
                .statusCode(201);
        hana().create(costs, invoice("주식회사 데이터복구", "DR-1", "900000")).then().statusCode(201);

        hana().read(costs + "/approved-work")
                .body("reference", equalTo(List.of("COST-1", "COST-2")))
                .body("approved.amount", equalTo(List.of("2000000", "2000000")))
                .body("over.amount", equalTo(List.of("0", "400000")));
        assertThat(inKorean(hana()).shown("/claims/" + claim + "/amounts/approved-work"))
                .contains("승인 시간 초과분", "400,000원");
        vera().get(costs + "/approved-work").then().statusCode(403);
    }

    private static Map<String, Object> invoice(String supplier, String number, String claimed) {
        return Map.of(
                "supplier",
                supplier,
                "invoiceNumber",
                number,
                "invoicedOn",
                TODAY.toString(),
                "description",
                "Examination of the portal servers",
                "part",
                "DATA_RESTORATION",
                "claimed",
                Map.of("amount", claimed, "currency", "KRW"));
    }

    private Response step(Caller caller, String id, String step) {
        return caller.call().body(Map.of("statement", "As agreed")).post(path("/" + id + "/" + step));
    }

    private static Response decide(Caller caller, String sheets, int sheet, String verb) {
        return caller.call().body(Map.of("reason", "Seen")).post(sheets + "/" + sheet + "/" + verb);
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

    private static Map<String, Object> hours(String hours) {
        return Map.of("entries", List.of(entry(hours, "Forensic examiner", TODAY)));
    }

    private static Map<String, Object> entry(String hours, String role, LocalDate day) {
        return Map.of("workedOn", day.toString(), "role", role, "grade", "Senior", "hours", hours, "what", "Imaging");
    }
}
