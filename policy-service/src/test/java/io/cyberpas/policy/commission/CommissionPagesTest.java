package io.cyberpas.policy.commission;

import static io.cyberpas.policy.billing.Billing.BORA;
import static io.cyberpas.policy.billing.Billing.FIA;
import static io.cyberpas.policy.billing.Billing.FIN;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.billing.Billing;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class CommissionPagesTest {
    private RemoteDouble quotes;
    private String brokerage;
    private String policy;
    private String statement;

    @BeforeEach
    void payAPolicy() {
        quotes = Service.quoteService();
        brokerage = Commissions.newBrokerage();
        policy = Commissions.paid(quotes, brokerage);
        statement = "/commissions/statements/%s/2026-11".formatted(brokerage);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void theOverviewShowsStatementsTheLedgerCheckAndAgreements() {
        shows(
                page(FIN, "en", "/commissions?month=2026-11"),
                "Commission</h1>",
                "Statements of 2026-11",
                statement,
                "Adds up to the ledger",
                "HANBIT-2026",
                "12.5%",
                "month=2026-10",
                "KRW 50,000,000");
        shows(page(FIN, "en", "/commissions?month=2019-01"), "No commission was earned");
    }

    @Test
    void aStatementShowsBalancesEntriesAndWhatTheLedgerSays() {
        shows(
                page(FIN, "en", statement),
                "Commission of " + brokerage,
                "₩1,140,000",
                "Premium received",
                "STANDARD-2019",
                "Commission payable in the ledger: ₩1,140,000",
                "/policies/" + policy + "/commissions",
                "/api" + statement + ".csv",
                "name=\"bankReference\"");
        assertFalse(page(Billing.ADA, "en", statement).contains("name=\"bankReference\""), "only finance pays");
    }

    @Test
    void thePolicyShowsWhatItEarnsAndBillingLeadsThere() {
        shows(
                page(FIN, "en", "/policies/" + policy + "/commissions"),
                "Commission of " + policy,
                "₩9,500,000",
                "On premium received",
                "12% · New business",
                statement);
        shows(page(FIN, "en", "/policies/" + policy + "/invoices"), "/policies/" + policy + "/commissions");
    }

    @Test
    void koreanReadersReadKorean() {
        shows(
                page(FIN, "ko", "/commissions?month=2026-11"),
                "<html lang=\"ko\"",
                "2026-11 수수료 명세서",
                "원장과 일치",
                "미래, 모바일 결제");
        shows(page(FIN, "ko", statement), "보험료 수납", "1,140,000원", "전월 이월", "진행 중");
        shows(page(FIN, "ko", "/policies/" + policy + "/commissions"), "수납보험료 기준", "향후 발생 예정", "신계약");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noPageLacksAWord(String language) {
        for (String path : List.of(
                "/commissions?month=2026-11",
                statement,
                "/commissions/payouts",
                "/policies/" + policy + "/commissions")) {
            String page = page(FIN, language, path);
            assertFalse(page.contains("NOT_FOUND"), path);
            assertFalse(page.contains("_$"), path);
            assertFalse(page.contains(" style="), path);
            assertFalse(page.matches("(?s).*\\{[a-z]+:[a-z].*"), path);
        }
    }

    @Test
    void formsPayALittleAndLetSomebodyElseApproveMuch() {
        IntStream.range(0, 4).forEach(_ -> Commissions.paid(quotes, brokerage));
        send(FIN, "/commissions/payouts", order("5,700,000", "KB-" + UUID.randomUUID()))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/commissions/payouts"));
        String id = Service.as(FIN)
                .get("/api/commissions/payouts?brokerage=" + brokerage)
                .path("items[0].id");
        shows(
                page(FIA, "en", "/commissions/payouts"),
                "Waits for approval",
                "/commissions/payouts/" + id + "/approval");
        String own = page(FIN, "en", "/commissions/payouts");
        assertFalse(own.contains(id + "/approval"), "nobody approves their own");
        assertTrue(own.contains(id + "/rejection"));
        send(FIA, "/commissions/payouts/" + id + "/approval", Map.of("_version", "0"))
                .then()
                .statusCode(303);
        assertEquals(
                "PAID", Service.as(FIN).get("/api/commissions/payouts/" + id).path("state"));
        shows(page(FIN, "en", statement), "CP-2026-", "₩5,700,000");
    }

    @Test
    void formsSayWhatIsWrong() {
        send(FIN, "/commissions/payouts", order("2,000,000", "KB-1"))
                .then()
                .statusCode(400)
                .body(containsString("at most"));
        send(FIN, "/commissions/payouts", order("much", "KB-1"))
                .then()
                .statusCode(400)
                .body(containsString("is not an amount"));
    }

    @Test
    void brokersReadTheirOwnAndPayNothing() {
        page(BORA, "en", "/commissions");
        page(BORA, "en", "/commissions/payouts");
        reader(BORA, "en").get(statement).then().statusCode(404);
        send(BORA, "/commissions/payouts", order("1", "KB-1")).then().statusCode(403);
        reader(Billing.ACTO, "en").get("/commissions").then().statusCode(403);
    }

    private Map<String, String> order(String amount, String bankReference) {
        return Map.of(
                "brokerage", brokerage, "amount", amount, "amountCurrency", "KRW", "bankReference", bankReference);
    }

    private static Response send(Tokens user, String path, Map<String, String> form) {
        return reader(user, "en")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("_key", UUID.randomUUID().toString())
                .post(path);
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
