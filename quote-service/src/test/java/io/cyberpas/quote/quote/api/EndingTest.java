package io.cyberpas.quote.quote.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.MovableClock;
import io.cyberpas.quote.RunningService;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy that ends before its time gives its capacity back, once. */
@RunningService
class EndingTest {

    private static final AtomicInteger POLICIES = new AtomicInteger(700_000);
    private static final LocalDate FROM = MovableClock.today().plusDays(9);
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    private final String policy = "P-2026-" + POLICIES.incrementAndGet();
    private String quote = "";

    @BeforeEach
    void aQuote() {
        quote = newQuote(midSizedCompany());
    }

    @Test
    void theLimitCountsWhileThePolicyLives() {
        BigDecimal before = accepted();
        bound();
        assertEquals(before.add(LIMIT), accepted());
        ends(FROM.plusDays(90))
                .statusCode(200)
                .body("policyEndedOn", is(FROM.plusDays(90).toString()));
        assertEquals(before, accepted());
        ends(FROM.plusDays(90)).statusCode(200);
        ends(FROM.plusDays(60)).statusCode(200).body("status", is("BOUND"));
        assertEquals(before, accepted());
        ends(null).statusCode(200).body("policyEndedOn", nullValue());
        ends(null).statusCode(200);
        assertEquals(before.add(LIMIT), accepted());
        as(Tokens.user("ada").roles(Roles.AUDITOR))
                .queryParam("subject", quote)
                .queryParam("size", 4)
                .get("/api/audit")
                .then()
                .body(
                        "items.action.findAll { it.startsWith('quote.policy') }",
                        contains("quote.policy-reinstated", "quote.policy-ended", "quote.policy-ended"));
    }

    @Test
    void saidTwentyTimesAtOnceItIsGivenBackOnce() throws Exception {
        BigDecimal before = accepted();
        bound();
        Callable<Integer> said = () -> ends(FROM.plusDays(30)).extract().statusCode();
        try (var callers = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> answer :
                    callers.invokeAll(IntStream.range(0, 20).mapToObj(i -> said).toList())) {
                assertEquals(200, answer.get());
            }
        }
        assertEquals(before, accepted());
    }

    @Test
    void onlyThePolicyOfTheQuoteEndsItAndNotBeforeItBegins() {
        ends(FROM).statusCode(409);
        bound();
        ends("P-2026-999999", FROM).statusCode(409).body("detail", containsString(policy));
        ends(FROM.minusDays(1)).statusCode(400).body("errors.path", contains("$.endedOn"));
        ends("nonsense", FROM).statusCode(400).body("errors.path", contains("$.policyNumber"));
        ends(FROM).statusCode(200);
        for (Tokens user : List.of(UMA, BORA)) {
            as(user).body("{\"policyNumber\":\"%s\"}".formatted(policy))
                    .put("/api/quotes/" + quote + "/ending")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void thePagesTell() {
        bound();
        ends(FROM.plusDays(90)).statusCode(200);
        read(BORA, quote).body("policyEndedOn", is(FROM.plusDays(90).toString()));
        BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
        String page = uma.get("/quotes/" + quote).body();
        assertThat(page, containsString("Policy " + policy + " ended before its time"));
        assertThat(page, containsString("no longer takes up capacity"));
        assertThat(uma.get("/quotes/" + quote, "Accept-Language", "ko").body(), containsString("중도 종료되었습니다"));
        assertThat(
                BrowserSession.signIn(BORA, "/quotes").get("/quotes/" + quote).body(),
                not(containsString("no longer takes up capacity")));
        assertThat(uma.get("/capacity").body(), containsString("until its policy ends before its time"));
    }

    private void bound() {
        change(BORA, quote, "acceptance", 0, "{\"option\":1}").then().statusCode(200);
        put("binding", "{\"policyNumber\":\"%s\"}".formatted(policy)).statusCode(200);
    }

    private ValidatableResponse ends(@Nullable LocalDate on) {
        return ends(policy, on);
    }

    private ValidatableResponse ends(String number, @Nullable LocalDate on) {
        return put(
                "ending",
                "{\"policyNumber\":\"%s\",\"endedOn\":%s}".formatted(number, on == null ? null : "\"" + on + "\""));
    }

    private ValidatableResponse put(String what, String body) {
        return given().auth()
                .oauth2(Tokens.service("policy-service"))
                .header("Acting-User", "pada Pada%20Min")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/quotes/" + quote + "/" + what)
                .then();
    }

    private static BigDecimal accepted() {
        String amount = as(UMA).get("/api/capacity?year=" + FROM.getYear())
                .then()
                .extract()
                .path("find { it.segment == 'COMPANY' && it.currency == 'KRW' }.accepted.amount");
        return new BigDecimal(amount);
    }
}
