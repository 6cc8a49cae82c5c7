package io.cyberpas.claims.counsel;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static io.cyberpas.claims.thirdparty.Counsel.stranger;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class CounselResourceTest extends CounselFixture {

    private static final String HEADER = "date,phase,timekeeper,grade,hours,rate,amount,description\n";

    @Test
    void proposesABudgetThatAHandlerApproves() {
        propose(20_000_000).then().statusCode(201).body("firm", equalTo("HAEDEUN"));
        propose(20_000_000).then().statusCode(409);
        cora().call()
                .body("")
                .put(claim + "/counsel-budgets/BUDGET-1/approval")
                .then()
                .statusCode(403);
        put(hana(), "counsel-budgets/BUDGET-1/approval", 0, "")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        propose(60_000_000).then().statusCode(201);
        put(hana(), "counsel-budgets/BUDGET-2/approval", 0, "").then().statusCode(403);
        put(mina(), "counsel-budgets/BUDGET-2/approval", 0, "").then().statusCode(200);

        cora().read(claim + "/counsel-budgets").body("status", containsInAnyOrder("SUPERSEDED", "APPROVED"));
        stranger().read(claim + "/counsel-budgets").body("$", hasSize(0));
        fin().read(claim + "/counsel-budgets/statements")
                .body("find { it.firm == 'HAEDEUN' }.budgeted.amount", equalTo("60000000"));
    }

    @Test
    void submitsAnInvoiceThatIsCheckedLineByLine() {
        approvedBudget(3_000_000);
        submit("HD-1", List.of(time("2.5", 500_000, 1_250_000), time("2", 600_000, 1_200_000), disbursement(900_000)))
                .then()
                .statusCode(201)
                .body("reference", equalTo("COUNSEL-1"))
                .body("asked.amount", equalTo("3350000"))
                .body("lines[0].findings", hasSize(0))
                .body("lines[1].findings", hasItem("RATE_ABOVE_AGREED"))
                .body("lines[1].suggested.amount", equalTo("1000000"))
                .body("lines[2].findings", hasItem("BUDGET_EXCEEDED"));
        submit("HD-1", List.of(disbursement(1))).then().statusCode(409);

        approve(hana(), List.of(), null).then().statusCode(409).body("detail", containsString("PLEADINGS"));
        var cuts = List.of(
                Map.of("line", 2, "allowed", krw(1_000_000), "reason", "Agreed rate"),
                Map.of("line", 3, "allowed", krw(700_000), "reason", "Taxi at night not needed"));
        approve(hana(), cuts, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("allowed.amount", equalTo("2950000"));
        approve(hana(), List.of(), null).then().statusCode(409).body("state", equalTo("APPROVED"));

        cora().read(claim + "/counsel-budgets/statements")
                .body("[0].allowed.amount", equalTo("2950000"))
                .body("$", hasSize(1));
    }

    @Test
    void aManagerWhoSaysWhyMayExceedTheBudget() {
        approvedBudget(1_000_000);
        submit("HD-2", List.of(disbursement(1_500_000))).then().statusCode(201);

        approve(mina(), List.of(), null).then().statusCode(409);
        approve(mina(), List.of(), "Expert was ordered by the court").then().statusCode(200);
    }

    @Test
    void theSameWorkIsFoundWhenItIsBilledTwice() {
        approvedBudget(10_000_000);
        submit("HD-3", List.of(time("2.5", 500_000, 1_250_000))).then().statusCode(201);
        submit("HD-4", List.of(time("2.50", 500_000, 1_250_000)))
                .then()
                .statusCode(201)
                .body("lines[0].findings", hasItem("BILLED_TWICE"))
                .body("lines[0].suggested.amount", equalTo("0"));
    }

    @Test
    void linesThatDoNotAddUpAreNamed() {
        submit("HD-5", List.of(time("2.5", 500_000, 1_250_001), time("25", 1, 25)))
                .then()
                .statusCode(400)
                .body("errors.path", containsInAnyOrder("$.lines[0].amount", "$.lines[1].hours"));
    }

    @Test
    void aFileNamesEveryFaultyLine() {
        csv(HEADER + "2026-10-01,PLEADINGS,Cora Han,PARTNER,2.5,500000,1250000,Draft\n"
                        + "2026-13-01,PLEADINGS,Cora Han,BOSS,2.5,500000,1250000,Draft\n"
                        + "2026-10-02,PLEADINGS,,,,,x,Copies\n")
                .then()
                .statusCode(400)
                .body("errors.path", containsInAnyOrder("line 3, date", "line 3, grade", "line 4, amount"));
        csv(HEADER + "2026-10-01,PLEADINGS,Cora Han,PARTNER,2.5,500000,1250000,\"Draft, long\"\n"
                        + "2026-10-02,pleadings,,,,,30000,인지대\n")
                .then()
                .statusCode(201)
                .body("lines", hasSize(2))
                .body("asked.amount", equalTo("1280000"));
    }

    private Response csv(String text) {
        return cora().call()
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("invoiceNumber", "CSV" + claim)
                .queryParam("invoicedOn", "2026-11-01")
                .queryParam("part", "PRIVACY_LIABILITY")
                .body(text)
                .post(claim + "/counsel-invoices/csv");
    }

    private Response approve(Caller caller, List<?> cuts, String note) {
        var body = new HashMap<String, Object>();
        body.put("cuts", cuts);
        body.put("note", note);
        long version = hana().read(claim + "/counsel-invoices/COUNSEL-1")
                .extract()
                .jsonPath()
                .getLong("version");
        return put(caller, "counsel-invoices/COUNSEL-1/approval", version, body);
    }

    private static Map<String, Object> disbursement(long amount) {
        return Map.of(
                "on",
                "2026-10-02",
                "phase",
                "PLEADINGS",
                "amount",
                krw(amount),
                "expense",
                "COURT_FEE",
                "description",
                "Court fee " + amount);
    }
}
