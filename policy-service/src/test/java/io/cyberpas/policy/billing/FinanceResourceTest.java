package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.billing.Billing.allocate;
import static io.cyberpas.policy.billing.Billing.invoice;
import static io.cyberpas.policy.billing.Billing.receive;
import static io.cyberpas.policy.billing.Billing.received;
import static io.cyberpas.policy.billing.Billing.won;
import static io.cyberpas.policy.billing.Billing.writeOff;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What finance does with money that comes in and goes out. */
@RunningService
class FinanceResourceTest extends BillingFixture {

    @Test
    void recordsAReceiptOnceWhichPaysTheInvoiceItNames() {
        String policy = issued(quotes);
        String invoice = invoice(policy, 0);
        String bank = "KB-" + UUID.randomUUID();
        String number = receive(9_500_000, "보험료 " + invoice + " 감사합니다", bank)
                .then()
                .statusCode(201)
                .body("open.amount", equalTo("0"))
                .body("allocations[0].invoice", equalTo(invoice))
                .extract()
                .path("number");
        receive(9_500_000, "보험료 " + invoice + " 감사합니다", bank)
                .then()
                .statusCode(200)
                .body("number", equalTo(number));
        receive(9_500_001, "보험료 " + invoice, bank).then().statusCode(409);
        invoice(invoice).then().body("state", equalTo("PAID")).body("open.amount", equalTo("0"));
    }

    @Test
    void keepsWhatAReceiptHoldsTooMuchAndPaysItBack() {
        String invoice = invoice(issued(quotes), 0);
        String receipt = receive(9_600_000, invoice)
                .then()
                .statusCode(201)
                .body("open.amount", equalTo("100000"))
                .extract()
                .path("number");
        String refund = as(Billing.FIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("amount", won(100_000), "reason", "Paid too much"))
                .post("/api/receipts/" + receipt + "/refunds")
                .then()
                .statusCode(201)
                .body("state", equalTo("PAYABLE"))
                .extract()
                .path("number");
        Response seen = as(Billing.FIN).get("/api/refunds/" + refund);
        for (int status : List.of(200, 412)) {
            as(Billing.FIN)
                    .header("If-Match", seen.header("ETag"))
                    .body(Map.of("paidOn", "2026-11-21", "bankReference", "OUT-" + refund))
                    .put("/api/refunds/" + refund + "/payment")
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void allocatesPartsToSeveralInvoicesAndTakesThemBack() {
        String first = invoice(issued(quotes), 0);
        String second = invoice(issued(quotes), 0);
        String receipt = received(10_000_000);
        allocate(receipt, first, 9_500_001)
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.allocations[0].amount.amount"));
        allocate(receipt, first, 9_000_000).then().statusCode(201);
        String allocation = allocate(receipt, second, 1_000_000)
                .then()
                .statusCode(201)
                .body("open.amount", equalTo("0"))
                .extract()
                .path("allocations[1].id");
        invoice(second).then().body("state", equalTo("PARTLY_PAID"));
        allocate(receipt, first, 1).then().statusCode(409).body("detail", containsString("0 KRW left"));
        for (int status : List.of(200, 409)) {
            as(Billing.FIN)
                    .body(Map.of("reason", "Returned by the bank"))
                    .put("/api/receipts/%s/allocations/%s/reversal".formatted(receipt, allocation))
                    .then()
                    .statusCode(status);
        }
        invoice(second)
                .then()
                .body("state", equalTo("OPEN"))
                .body("allocations[0].reversalReason", equalTo("Returned by the bank"));
    }

    @Test
    void isToldWhatIsWrongWithAReceipt() {
        as(Billing.FIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "amount",
                        won(-5),
                        "bankReference",
                        "x",
                        "remittance",
                        "",
                        "payer",
                        "y",
                        "valueDate",
                        "2999-01-01"))
                .post("/api/receipts")
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.amount.amount"))
                .body("errors.path", hasItem("$.valueDate"));
        allocate(received(5), "I-1999-000001", 5)
                .then()
                .statusCode(400)
                .body("errors[0].problem", containsString("names no invoice"));
    }

    @Test
    void writesSmallAmountsOffAloneAndLargeOnesWithSomebodyElse() {
        String invoice = invoice(issued(quotes), 0);
        writeOff(Billing.FIN, invoice, 100_000).then().statusCode(201).body("state", equalTo("APPROVED"));
        Response proposed = writeOff(Billing.FIN, invoice, 9_400_000);
        proposed.then().statusCode(201).body("state", equalTo("PROPOSED"));
        String id = proposed.path("id");
        String seen = as(Billing.FIN).get("/api/write-offs/" + id).header("ETag");
        invoice(invoice).then().body("open.amount", equalTo("9400000"));
        as(Billing.FIN)
                .header("If-Match", seen)
                .put("/api/write-offs/" + id + "/approval")
                .then()
                .statusCode(403);
        as(Billing.FIA)
                .header("If-Match", seen)
                .put("/api/write-offs/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo("fia"));
        invoice(invoice).then().body("state", equalTo("WRITTEN_OFF")).body("writeOffs.size()", is(2));
        as(Billing.FIA)
                .header("If-Match", as(Billing.FIA).get("/api/write-offs/" + id).header("ETag"))
                .put("/api/write-offs/" + id + "/rejection")
                .then()
                .statusCode(409)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void canNeitherApproveTwiceNorMoreThanIsOpen() {
        String invoice = invoice(issued(quotes), 0);
        String id = writeOff(Billing.FIN, invoice, 9_000_000).path("id");
        receive(1_000_000, invoice).then().statusCode(201);
        as(Billing.FIA)
                .header("If-Match", as(Billing.FIA).get("/api/write-offs/" + id).header("ETag"))
                .put("/api/write-offs/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("detail", containsString("only 8500000 KRW open"));
    }

    @Test
    void neverAllocatesMoreThanAReceiptOrAnInvoiceHasHoweverManyDoItAtOnce() throws Exception {
        String invoice = invoice(issued(quotes), 0);
        String receipt = received(5_000_000);
        List<Integer> statuses =
                atOnce(12, () -> allocate(receipt, invoice, 1_000_000).statusCode());
        assertEquals(5, statuses.stream().filter(status -> status == 201).count());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count());
        List<String> receipts =
                IntStream.range(0, 8).mapToObj(_ -> received(1_000_000)).toList();
        var left = receipts.iterator();
        List<Integer> more = atOnce(8, () -> {
            String next;
            synchronized (left) {
                next = left.next();
            }
            return allocate(next, invoice, 1_000_000).statusCode();
        });
        assertEquals(4, more.stream().filter(status -> status == 201).count());
        invoice(invoice).then().body("open.amount", equalTo("500000"));
    }

    @Test
    void recordsACreditOnceHoweverOftenItIsSentAtOnce() throws Exception {
        String bank = "KB-" + UUID.randomUUID();
        List<Integer> statuses = atOnce(6, () -> receive(7_000, "", bank).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(5, statuses.stream().filter(status -> status == 200).count());
    }

    @Test
    void findsInvoicesByNumberPolicyPayerAndState() {
        String payer = "Lantern" + UUID.randomUUID();
        String policy = issued(Service.acceptedQuote(quotes, payer));
        String invoice = invoice(policy, 0);
        for (String search : List.of(invoice, policy, payer.substring(3, 30).toUpperCase(Locale.ROOT))) {
            as(Billing.FIN)
                    .queryParam("search", search)
                    .queryParam("state", "OPEN")
                    .get("/api/invoices")
                    .then()
                    .statusCode(200)
                    .body("items.number", equalTo(List.of(invoice)));
        }
        as(Billing.FIN)
                .queryParam("search", invoice)
                .queryParam("overdue", true)
                .get("/api/invoices")
                .then()
                .body("items.size()", is(0));
        as(Billing.FIN).queryParam("state", "LOST").get("/api/invoices").then().statusCode(400);
    }
}
