package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.acceptedQuote;
import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issue;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.Service.newQuoteNumber;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How policies come to be. */
@RunningService
class PolicyResourceTest extends PolicyFixture {

    @Nested
    class APolicyAdministrator {

        @Test
        void issuesThePolicyOfAnAcceptedQuote() {
            String quote = acceptedQuote(quotes);
            issue(quote)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/api/policies/P-"))
                    .header("ETag", equalTo("\"0\""))
                    .body("number", matchesPattern("P-2026-\\d{6}"))
                    .body("quoteNumber", equalTo(quote))
                    .body("status", equalTo("PENDING"))
                    .body("product", equalTo("ENTERPRISE_CYBER"))
                    .body("brokerage", equalTo("HANBIT"))
                    .body("insured.name", equalTo("한빛정보통신 주식회사"))
                    .body("insured.businessRegistrationNumber", equalTo("123-45-67890"))
                    .body("period.from", equalTo("2026-12-01"))
                    .body("period.to", equalTo("2027-12-01"))
                    .body("premium.amount", equalTo("9500000"))
                    .body("parts", hasSize(3))
                    .body("parts[0].retroactiveDate", equalTo("2026-12-01"))
                    .body("parts[2].waitingPeriodHours", equalTo(8))
                    .body("version.sequence", equalTo(1))
                    .body("version.cause", equalTo("NEW_BUSINESS"));
        }

        @Test
        void getsTheSamePolicyHoweverOftenTheQuoteIsIssued() {
            String quote = acceptedQuote(quotes);
            String number = issued(quote);
            issue(quote).then().statusCode(200).body("number", equalTo(number));
            assertEquals(1, quotes.requests("GET", "/api/quotes/" + quote).size());
        }

        @Test
        void getsTheFirstAnswerAgainForTheSameKey() {
            String quote = acceptedQuote(quotes);
            String key = UUID.randomUUID().toString();
            Response first = issueWithKey(key, quote);
            Response second = issueWithKey(key, quote);
            assertEquals(201, first.statusCode());
            assertEquals(201, second.statusCode());
            assertEquals(first.path("number").toString(), second.path("number").toString());
            issueWithKey(key, acceptedQuote(quotes)).then().statusCode(422);
        }

        @Test
        void mustSendAKey() {
            asPada().body(Map.of("quoteNumber", acceptedQuote(quotes)))
                    .post("/api/policies")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }

        @Test
        void isToldThatThereIsNoSuchQuote() {
            issue(newQuoteNumber()).then().statusCode(400).body("errors[0].path", equalTo("$.quoteNumber"));
        }

        @Test
        void isToldWhichStatusAQuoteHas() {
            String quote = newQuoteNumber();
            quotes.answer("GET", "/api/quotes/" + quote, 200, """
                    {"number":"%s","status":"REFERRED"}""".formatted(quote));
            issue(quote)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:not-issuable"))
                    .body("detail", containsString("$.status is REFERRED"))
                    .body("errors[0].allowed", equalTo("ACCEPTED"));
        }

        @Test
        void isToldEverythingThatIsWrongWithAQuote() {
            String quote = newQuoteNumber();
            quotes.answer(
                    "GET",
                    "/api/quotes/" + quote,
                    200,
                    QuoteJson.accepted(quote)
                            .replace("9500000", "9500001")
                            .replace("2026-12-01", "2025-12-01")
                            .replace("2027-12-01", "2026-11-22"));
            issue(quote)
                    .then()
                    .statusCode(409)
                    .body("errors.path", equalTo(List.of("$.cover.to", "$.acceptedOption.premium.amount")));
        }

        @Test
        void isToldThatABoundQuoteHasNoPolicyHere() {
            String quote = newQuoteNumber();
            quotes.answer(
                    "GET",
                    "/api/quotes/" + quote,
                    200,
                    QuoteJson.accepted(quote).replace("ACCEPTED", "BOUND"));
            issue(quote).then().statusCode(409).body("errors[0].path", equalTo("$.status"));
        }

        @Test
        void isAskedToComeBackWhenTheQuoteServiceIsDown() {
            quotes.close();
            issue(newQuoteNumber())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("quote-service"));
        }

        @Test
        void isToldWhatIsWrongWithARequest() {
            refused("{}", "$.quoteNumber");
            refused("{\"quoteNumber\":\"견적 1\"}", "$.quoteNumber");
            refused("{\"quoteNumber\":\"Q-2026-000001\",\"premium\":1}", "$.premium");
            for (String body : List.of("", "[]", "{\"quoteNumber\":", "null")) {
                asPada().header("Idempotency-Key", UUID.randomUUID())
                        .body(body)
                        .post("/api/policies")
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json");
            }
        }

        @Test
        void isToldThatOnlyJsonIsTaken() {
            given().auth()
                    .oauth2(Tokens.user("pada").roles(Roles.POLICY_ADMIN).token())
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("text/plain; charset=EUC-KR")
                    .body("견적")
                    .post("/api/policies")
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json");
        }

        private void refused(String body, String path) {
            asPada().header("Idempotency-Key", UUID.randomUUID())
                    .body(body)
                    .post("/api/policies")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo(path));
        }

        private Response issueWithKey(String key, String quote) {
            return asPada().header("Idempotency-Key", key)
                    .body(Map.of("quoteNumber", quote))
                    .post("/api/policies");
        }
    }

    @Nested
    class TheQuoteService {

        @Test
        void getsOnePolicyHoweverManyAskAtOnce() throws Exception {
            String quote = acceptedQuote(quotes);
            Callable<Response> call = () -> issue(quote);
            List<Response> answers = new ArrayList<>();
            try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
                for (Future<Response> answer : callers.invokeAll(java.util.Collections.nCopies(12, call))) {
                    answers.add(answer.get());
                }
            }
            Set<String> numbers = answers.stream()
                    .map(answer -> answer.<String>path("number"))
                    .collect(Collectors.toSet());
            assertEquals(1, numbers.size());
            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .count());
            assertEquals(
                    11,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 200)
                            .count());
        }

        @Test
        void isToldWhichPolicyWasIssuedInTheNameOfWhoeverAsked() throws Exception {
            String quote = acceptedQuote(quotes);
            CompletableFuture<RemoteDouble.Request> told = new CompletableFuture<>();
            quotes.answer("PUT", "/api/quotes/" + quote + "/binding", request -> {
                told.complete(request);
                return new Answer(200, "{}");
            });
            String number = asService()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .header("Acting-User", "bora Bora%20Kim")
                    .body(Map.of("quoteNumber", quote))
                    .post("/api/policies")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");
            RemoteDouble.Request binding = told.get(20, TimeUnit.SECONDS);
            assertEquals("{\"policyNumber\":\"%s\"}".formatted(number), binding.body());
            assertEquals("bora Bora%20Kim", binding.headers().get("acting-user"));
            assertTrue(binding.headers().get("authorization").startsWith("Bearer "));
        }
    }

    @Nested
    class Others {

        @Test
        void areNotLetIn() {
            given().get("/api/policies").then().statusCode(401).contentType("application/problem+json");
            for (String role : List.of(Roles.FORENSIC_VENDOR, Roles.ACTUARY)) {
                Tokens other = Tokens.user("other").roles(role);
                as(other).get("/api/policies").then().statusCode(403);
                as(other).get("/api/policies/P-2026-000001").then().statusCode(403);
            }
        }
    }
}
