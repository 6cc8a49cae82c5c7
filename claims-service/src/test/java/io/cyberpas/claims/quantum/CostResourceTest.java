package io.cyberpas.claims.quantum;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class CostResourceTest {

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void recordsAndAssessesAnInvoice() {
            hana().create(claim + "/costs", invoice("주식회사 데이터복구", "DR-2026-0417", "48000000"))
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("reference", equalTo("COST-1"))
                    .body("supplier", equalTo("주식회사 데이터복구"))
                    .body("evidence", contains("E-03"));

            assess(hana(), 0, "45000000").then().statusCode(200).body("assessed.amount", equalTo("45000000"));
            assess(hana(), 0, "44000000").then().statusCode(412);
            assess(hana(), 1, "48000001")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.assessed.amount"))
                    .body("errors[0].allowed", containsString("48000000"));

            fin().read(claim + "/costs/totals")
                    .body("part", contains("DATA_RESTORATION"))
                    .body("[0].claimed.amount", equalTo("48000000"))
                    .body("[0].assessed.amount", equalTo("45000000"))
                    .body("[0].open", equalTo(0));
        }

        @Test
        void cannotRecordAnInvoiceTwice() {
            hana().create(claim + "/costs", invoice("주식회사 데이터복구", "DR-2026-0417", "48000000"))
                    .then()
                    .statusCode(201);
            hana().create(claim + "/costs", invoice("(주)데이터 복구", "dr 2026 0417", "1"))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("COST-1"));
            hana().read(claim + "/costs").body("", hasSize(1));
        }

        @Test
        void isToldWhatIsWrong() {
            var wrong = invoice("A", "1", "5");
            wrong.put("part", "PRIVACY_LIABILITY");
            wrong.put("invoicedOn", "2999-01-01");
            hana().create(claim + "/costs", wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.invoicedOn", "$.part"));
            wrong.put("claimed", Map.of("amount", "1.5", "currency", "KRW"));
            hana().create(claim + "/costs", wrong).then().statusCode(400);
            hana().create(claim + "/costs", "{").then().statusCode(400);
            hana().get(claim + "/costs/COST-9").then().statusCode(404);
            hana().get(claim + "/costs/9").then().statusCode(404);
        }

        @Test
        void worksOutAnInterruptionWhereThePolicyHoldsIt() {
            var interruption = Map.of(
                    "beganAt", "2026-01-18T00:00:00Z",
                    "restoredAt", "2026-01-19T06:00:00Z",
                    "hourlyLoss", krw("2000000"),
                    "savedCost", krw("1500000"),
                    "basis", "Ledger of online sales");
            hana().call()
                    .body(interruption)
                    .put(claim + "/interruptions/BUSINESS_INTERRUPTION")
                    .then()
                    .statusCode(400);

            var withInterruption = new HashMap<>(Caller.notice(policies.policyInForce()));
            withInterruption.put("suspectedParts", List.of("BUSINESS_INTERRUPTION"));
            String other = "/api/claims/"
                    + bora().create("/api/claims", withInterruption)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("number");
            hana().call()
                    .body(interruption)
                    .put(other + "/interruptions/BUSINESS_INTERRUPTION")
                    .then()
                    .statusCode(200)
                    .body("waitingPeriodHours", equalTo(8))
                    .body("savedCounted.amount", equalTo("1100000"))
                    .body("assessed.amount", equalTo("42900000"));
            hana().read(other + "/interruptions").body("part", contains("BUSINESS_INTERRUPTION"));
        }
    }

    @Nested
    class AFile {

        private static final String HEADING = "supplier,invoiceNumber,invoicedOn,description,part,amount,currency\n";

        @Test
        void recordsAllOfItsInvoicesOrNone() {
            send(HEADING + "A,1,2026-02-15,x,DATA_RESTORATION,5,KRW\nB,2,2026-02-15,x,DATA_RESTORATION,7,KRW\n")
                    .then()
                    .statusCode(201)
                    .body("reference", contains("COST-1", "COST-2"));
            send(HEADING
                            + "C,3,2026-02-15,x,DATA_RESTORATION,5,KRW\na,1,2026-02-15,x,DATA_RESTORATION,5,KRW\nD,4,2026-02-15,x,CYBER_EXTORTION,5,KRW\n")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("line 3, invoiceNumber", "line 4, part"));
            send("nonsense").then().statusCode(400);
            fin().read(claim + "/costs").body("", hasSize(2));
        }

        private Response send(String csv) {
            return hana().call()
                    .contentType("text/csv; charset=UTF-8")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(csv)
                    .post(claim + "/cost-files");
        }
    }

    @Nested
    class AManager {

        @Test
        void approvesWhatAnotherHoldsToBeDueOfALargeInvoice() {
            hana().create(claim + "/costs", invoice("A", "1", "350000000"))
                    .then()
                    .statusCode(201);
            cut(0, "50000000")
                    .then()
                    .statusCode(200)
                    .body("awaitsApproval", equalTo(true))
                    .body("assessed.amount", equalTo("300000000"));
            fin().read(claim + "/costs/totals")
                    .body("[0].assessed.amount", equalTo("0"))
                    .body("[0].open", equalTo(1));
            approve(hana(), 1).then().statusCode(403);
            approve(mina(), 0).then().statusCode(412);
            approve(mina(), 1).then().statusCode(200).body("approvedBy", equalTo("mina"));
            approve(mina(), 2).then().statusCode(409);
            fin().read(claim + "/costs/totals").body("[0].assessed.amount", equalTo("300000000"));
        }

        private Response cut(long version, String amount) {
            return hana().call()
                    .header("If-Match", "\"" + version + "\"")
                    .body(Map.of(
                            "cuts",
                            List.of(Map.of("kind", "BETTERMENT", "amount", krw(amount), "reason", "newer servers")),
                            "reason",
                            "Betterment"))
                    .put(claim + "/costs/COST-1/assessment");
        }

        private Response approve(Caller caller, long version) {
            return caller.call().header("If-Match", "\"" + version + "\"").put(claim + "/costs/COST-1/approval");
        }
    }

    @Nested
    class Others {

        @Test
        void readAtMost() {
            fin().get(claim + "/costs").then().statusCode(200);
            ada().get(claim + "/costs").then().statusCode(200);
            bora().get(claim + "/costs").then().statusCode(403);
            vera().get(claim + "/costs").then().statusCode(403);
            fin().create(claim + "/costs", invoice("A", "1", "5")).then().statusCode(403);
        }
    }

    private Response assess(Caller caller, long version, String amount) {
        return caller.call()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("assessed", krw(amount), "reason", "Betterment taken off"))
                .put(claim + "/costs/COST-1/assessment");
    }

    private static HashMap<String, Object> invoice(String supplier, String number, String amount) {
        var invoice = new HashMap<String, Object>();
        invoice.put("supplier", supplier);
        invoice.put("invoiceNumber", number);
        invoice.put("invoicedOn", "2026-02-15");
        invoice.put("description", "Restoration of the customer database");
        invoice.put("part", "DATA_RESTORATION");
        invoice.put("claimed", krw(amount));
        invoice.put("evidence", List.of("E-03"));
        return invoice;
    }

    private static Map<String, String> krw(String amount) {
        return Map.of("amount", amount, "currency", "KRW");
    }
}
