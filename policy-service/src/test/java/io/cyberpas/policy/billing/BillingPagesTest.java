package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.billing.Billing.account;
import static io.cyberpas.policy.billing.Billing.invoice;
import static io.cyberpas.policy.billing.Billing.receive;
import static io.cyberpas.policy.billing.Billing.received;
import static io.cyberpas.policy.billing.Billing.requireBalancedLedger;
import static io.cyberpas.policy.billing.Billing.writeOff;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class BillingPagesTest {
    private static final Pattern UNRESOLVED = Pattern.compile("\\{[a-z]+:[a-z]");

    private RemoteDouble quotes;
    private String policy;
    private String number;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        number = invoice(policy, 0);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        requireBalancedLedger();
    }

    @Nested
    class InEnglish {

        @Test
        void theListFindsInvoices() {
            shows(
                    page(Billing.FIN, "en", "/invoices?q=" + number),
                    number,
                    "Instalment",
                    "₩9,500,000",
                    "2026-12-07",
                    "Open");
            shows(page(Billing.FIN, "en", "/invoices?q=no+such+payer&overdue=true"), "Nothing fits");
        }

        @Test
        void anInvoiceShowsLinesPaymentsAndWhatCanBeDone() {
            receive(1_000_000, number);
            shows(
                    page(Billing.FIN, "en", "/invoices/" + number),
                    "Privacy liability",
                    "₩8,500,000",
                    "Partly paid",
                    "RC-2026-",
                    "123-45-67890",
                    "Next step on 2026-12-14",
                    "Write off");
            assertFalse(page(Billing.BORA, "en", "/invoices/" + number).contains("Write off"));
        }

        @Test
        void theAccountOfAPolicyShowsPlanPayerAndSchedule() {
            Billing.choose(Billing.FIN, policy, "SEMI_ANNUAL");
            shows(
                    page(Billing.FIN, "en", "/policies/" + policy + "/invoices"),
                    "Semi-annual",
                    "한빛정보통신 주식회사",
                    "₩9,595,000",
                    "2027-06-01",
                    "Cancelled",
                    "Change the payer");
        }

        @Test
        void aReceiptShowsWhatItPays() {
            String receipt = received(2_000_000);
            shows(page(Billing.FIN, "en", "/receipts?q=" + receipt), receipt, "₩2,000,000");
            shows(page(Billing.FIN, "en", "/receipts/" + receipt), "It pays no invoice yet", "Set against an invoice");
        }
    }

    @Nested
    class InKorean {

        @Test
        void everyPageSpeaksKorean() {
            String receipt = receive(1_000_000, number).path("number");
            writeOff(Billing.FIN, number, 5_000_000);
            shows(page(Billing.FIN, "ko", "/invoices?q=" + number), "청구서", "일부 납입", "8,500,000원");
            shows(page(Billing.FIN, "ko", "/invoices/" + number), "개인정보 유출 배상책임", "납입 내역", "연체 관리", "제안");
            shows(page(Billing.FIN, "ko", "/policies/" + policy + "/invoices"), "연납", "보험료 납입자", "수납 계정");
            shows(page(Billing.FIN, "ko", "/receipts"), "입금 등록", "미배분액");
            shows(page(Billing.FIN, "ko", "/receipts/" + receipt), "배분 내역", "배분 취소");
            shows(page(Billing.FIN, "ko", "/receipts/refunds"), "환급");
            shows(page(Billing.FIA, "ko", "/invoices/write-offs"), "대손 처리", "승인", "반려");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noPageLacksAWord(String language) {
        String receipt = receive(1_000_000, number).path("number");
        writeOff(Billing.FIN, number, 5_000_000);
        for (String path : List.of(
                "/invoices",
                "/invoices/" + number,
                "/policies/" + policy + "/invoices",
                "/receipts",
                "/receipts/" + receipt,
                "/receipts/refunds",
                "/invoices/write-offs")) {
            String page = page(Billing.FIN, language, path);
            assertFalse(page.contains("NOT_FOUND"), path);
            assertFalse(page.contains("_$"), path);
            assertFalse(UNRESOLVED.matcher(page).find(), path);
        }
    }

    @Nested
    class Forms {

        @Test
        void recordAllocateTakeBackAndPayBack() {
            String location = send(
                            "/receipts",
                            Map.of(
                                    "amount", "1,500,000",
                                    "currency", "KRW",
                                    "valueDate", "2026-11-21",
                                    "bankReference", "KB-" + UUID.randomUUID(),
                                    "payer", "한빛정보통신",
                                    "remittance", ""))
                    .header("Location");
            String receipt = location.substring(location.lastIndexOf('/') + 1);
            done(send("/receipts/" + receipt + "/allocations", amount("1000000", "invoice", number)), receipt);
            String allocation =
                    Service.as(Billing.FIN).get("/api/receipts/" + receipt).path("allocations[0].id");
            done(
                    send(
                            "/receipts/%s/allocations/%s/reversal".formatted(receipt, allocation),
                            Map.of("reason", "Bounced")),
                    receipt);
            done(send("/receipts/" + receipt + "/refunds", amount("500000", "reason", "Too much")), receipt);
            Service.as(Billing.FIN)
                    .get("/api/receipts/" + receipt)
                    .then()
                    .body("open.amount", equalTo("1000000"))
                    .body("refunds[0].state", equalTo("PAYABLE"));
        }

        @Test
        void changePlanAndPayerOfTheVersionSeen() {
            String version = account(policy).header("ETag").replace("\"", "");
            send("/policies/" + policy + "/invoices/plan", Map.of("_version", version, "plan", "MONTHLY"))
                    .then()
                    .statusCode(303);
            send("/policies/" + policy + "/invoices/plan", Map.of("_version", version, "plan", "ANNUAL"))
                    .then()
                    .statusCode(412);
            version = account(policy).header("ETag").replace("\"", "");
            send(
                            "/policies/" + policy + "/invoices/payer",
                            Map.of("_version", version, "name", "김한빛", "birthDate", "1985-04-12"))
                    .then()
                    .statusCode(303);
            account(policy).then().body("payer.name", equalTo("김한빛"));
        }

        @Test
        void sayBesideTheFieldWhatIsWrong() {
            send("/receipts/" + received(5) + "/allocations", amount("many", "invoice", number))
                    .then()
                    .statusCode(400)
                    .body(containsString("is not an amount"));
            send("/invoices/" + number + "/write-offs", amount("99999999999", "reason", "x"))
                    .then()
                    .statusCode(400)
                    .body(containsString("at most"));
        }

        @Test
        void approveAWriteOffOfSomebodyElse() {
            String id = writeOff(Billing.FIA, number, 9_000_000).path("id");
            send("/invoices/write-offs/" + id + "/approval", Map.of("_version", "0"))
                    .then()
                    .statusCode(303);
            invoice(number).then().body("writtenOff.amount", equalTo("9000000"));
        }

        private Map<String, String> amount(String amount, String field, String value) {
            return Map.of("amount", amount, "amountCurrency", "KRW", field, value);
        }

        private void done(Response response, String receipt) {
            response.then().statusCode(303).header("Location", endsWith("/receipts/" + receipt));
        }

        private Response send(String path, Map<String, String> form) {
            return reader(Billing.FIN, "en")
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(form)
                    .formParam("_key", UUID.randomUUID().toString())
                    .post(path);
        }
    }

    private static RequestSpecification reader(Tokens user, String language) {
        return given().auth().oauth2(user.token()).accept(ContentType.HTML).cookie("lang", language);
    }

    private static String page(Tokens user, String language, String path) {
        return reader(user, language).get(path).then().statusCode(200).extract().asString();
    }

    private static void shows(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), () -> "lacks \"" + text + "\":\n" + page);
        }
    }
}
