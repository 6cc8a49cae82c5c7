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
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class PolicyResourceTest {

    @Inject
    TestClock clock;

    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
    }

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
    class ABroker {
        private final Tokens bora = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
        private final Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");

        @Test
        void readsItsOwnPolicies() {
            String number = issued(quotes);
            as(bora).get("/api/policies/" + number).then().statusCode(200).body("number", equalTo(number));
            as(bora).get("/api/policies/" + number + "/erosions").then().statusCode(200);
            as(bora).get("/api/policies?search=" + number).then().body("items.number", equalTo(List.of(number)));
            as(bora).get("/api/policies?search=1234567890&size=200").then().body("items.number", hasItem(number));
            as(bora).get("/api/policies?search=999-88-77777").then().body("items", hasSize(0));
        }

        @Test
        void learnsNothingOfAnotherBrokeragesPolicies() {
            String number = issued(quotes);
            as(minho).get("/api/policies/" + number).then().statusCode(404);
            as(minho).get("/api/policies/" + number + "/erosions").then().statusCode(404);
            as(minho)
                    .get("/api/policies?search=" + number)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(Tokens.user("nobody").roles(Roles.BROKER))
                    .get("/api/policies")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        @Test
        void mayNeitherIssueNorAskForCover() {
            as(bora).header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("quoteNumber", newQuoteNumber()))
                    .post("/api/policies")
                    .then()
                    .statusCode(403);
            as(bora).get("/api/policies/P-2026-000001/cover").then().statusCode(403);
        }
    }

    @Nested
    class AnAuditor {
        private final Tokens ada = Tokens.user("ada").roles(Roles.AUDITOR);

        @Test
        void seesTheRegistrationNumberMasked() {
            as(ada).get("/api/policies/" + issued(quotes))
                    .then()
                    .statusCode(200)
                    .body("insured.businessRegistrationNumber", not(containsString("45")));
        }

        @Test
        void findsWhoIssuedWhat() {
            String quote = acceptedQuote(quotes);
            String number = issued(quote);
            as(ada).get("/api/audit?subject=" + number)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItem("policy.issued"))
                    .body("items[0].actor", equalTo("pada"))
                    .body("items[0].reason", endsWith(quote));
        }
    }

    @Nested
    class AClaimsHandler {
        private final Tokens hana = Tokens.user("hana").roles(Roles.CLAIMS_HANDLER);

        @Test
        void learnsWhatAPolicyCoversOnADay() {
            String number = issued(quotes);
            as(hana).get("/api/policies/" + number + "/cover?on=2026-12-20")
                    .then()
                    .statusCode(200)
                    .body("policyNumber", equalTo(number))
                    .body("status", equalTo("IN_FORCE"))
                    .body("inForce", equalTo(true))
                    .body("reason", nullValue())
                    .body("brokerage", equalTo("HANBIT"))
                    .body("insured.name", equalTo("한빛정보통신 주식회사"))
                    .body("unchanged.from", equalTo("2026-12-01"))
                    .body("unchanged.to", equalTo("2027-12-01"))
                    .body("currency", equalTo("KRW"))
                    .body("aggregateLimit.amount", equalTo("1000000000"))
                    .body("aggregateRemaining.amount", equalTo("1000000000"))
                    .body("retention.amount", equalTo("10000000"))
                    .body("parts[1].code", equalTo("DATA_RESTORATION"))
                    .body("parts[1].side", equalTo("FIRST_PARTY"))
                    .body("parts[1].remaining.amount", equalTo("300000000"))
                    .body("parts[2].waitingPeriodHours", equalTo(8));
        }

        @Test
        void learnsWhyAPolicyDoesNotCoverADay() {
            String cover = "/api/policies/" + issued(quotes) + "/cover";
            as(hana).get(cover)
                    .then()
                    .statusCode(200)
                    .body("inForce", equalTo(false))
                    .body("status", equalTo("PENDING"))
                    .body("reason", equalTo("Cover begins on 2026-12-01"))
                    .body("unchanged", nullValue())
                    .body("parts", hasSize(3));
            as(hana).get(cover + "?on=2027-12-01")
                    .then()
                    .body("status", equalTo("EXPIRED"))
                    .body("reason", equalTo("Cover ended with 2027-11-30"));
            as(hana).get(cover + "?on=20th").then().statusCode(400).body("errors[0].path", equalTo("on"));
            as(hana).get("/api/policies/P-1999-000001/cover").then().statusCode(404);
        }
    }

    @Nested
    class BothTimeLines {

        @Test
        void areAskedForByDayOfCoverAndByKnowledge() {
            Instant before = clock.instant();
            String policy = "/api/policies/" + issued(quotes);
            Instant after = clock.instant();
            asPada().get(policy + "?asOf=2026-12-20").then().statusCode(200).body("version.sequence", equalTo(1));
            asPada().get(policy + "?knownAt=" + after).then().statusCode(200);
            asPada().get(policy + "?knownAt=" + before).then().statusCode(404);
            asPada().get(policy + "?asOf=2026-11-30").then().statusCode(404);
            asPada().get(policy + "?asOf=2027-12-01").then().statusCode(404);
            asPada().queryParam("asOf", "2027-11-30")
                    .queryParam("knownAt", "2030-01-01T09:00:00+09:00")
                    .get(policy)
                    .then()
                    .statusCode(200);
        }

        @Test
        void refuseWhatIsNoTime() {
            String policy = "/api/policies/" + issued(quotes);
            asPada().get(policy + "?asOf=2026-02-30").then().statusCode(400).body("errors[0].path", equalTo("asOf"));
            asPada().get(policy + "?knownAt=now").then().statusCode(400).body("errors[0].path", equalTo("knownAt"));
        }

        @Test
        void letTheStatusFollowTheClock() {
            String policy = "/api/policies/" + issued(quotes);
            asPada().get(policy).then().body("status", equalTo("PENDING"));
            clock.moveTo(Instant.parse("2026-11-30T15:00:00Z"));
            asPada().get(policy).then().body("status", equalTo("IN_FORCE"));
            clock.moveTo(Instant.parse("2027-11-30T14:59:50Z"));
            asPada().get(policy).then().body("status", equalTo("IN_FORCE"));
            clock.moveTo(Instant.parse("2027-11-30T15:00:00Z"));
            asPada().get(policy).then().body("status", equalTo("EXPIRED"));
        }
    }

    @Nested
    class TheList {

        @Test
        void findsInsuredsByTwoKoreanCharactersAndByAnyPartOfALatinName() {
            String korean = issued(acceptedQuote(quotes, "달빛 보안 연구소"));
            String latin = issued(acceptedQuote(quotes, "Blue Harbour Analytics"));
            assertFound("빛보", korean);
            assertFound("달빛", korean);
            assertFound("연구", korean);
            assertFound("HARB", latin);
            assertFound("lueharb", latin);
            asPada().queryParam("search", "없는회사").get("/api/policies").then().body("items", hasSize(0));
            asPada().queryParam("search", "%_")
                    .get("/api/policies")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        @Test
        void findsNumbersByTheirStart() {
            String quote = acceptedQuote(quotes);
            String number = issued(quote);
            assertFound(number, number);
            assertFound(quote.toLowerCase(java.util.Locale.ROOT), number);
            asPada().get("/api/policies?search=P-2026&size=200").then().body("items.number", hasItem(number));
        }

        @Test
        void isNarrowedByStatus() {
            issued(quotes);
            asPada().get("/api/policies?status=PENDING").then().body("items.status", everyItem(equalTo("PENDING")));
            asPada().get("/api/policies?status=IN_FORCE").then().body("items", hasSize(0));
            asPada().get("/api/policies?status=EXPIRED").then().body("items", hasSize(0));
            asPada().get("/api/policies?status=LOST").then().statusCode(400).body("errors[0].path", equalTo("status"));
        }

        @Test
        void isReadPageByPageTheLastIssuedFirst() {
            String insured = "쪽넘김 " + UUID.randomUUID();
            List<String> issued = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                issued.addFirst(issued(acceptedQuote(quotes, insured)));
            }
            List<String> read = new ArrayList<>();
            String next = "";
            while (next != null) {
                Response page = asPada().queryParam("search", insured)
                        .queryParam("size", 2)
                        .queryParam("after", next)
                        .get("/api/policies");
                read.addAll(page.path("items.number"));
                next = page.path("next");
            }
            assertEquals(issued, read);
            asPada().get("/api/policies?size=0").then().statusCode(400);
            asPada().get("/api/policies?after=first").then().statusCode(400);
        }

        private void assertFound(String text, String number) {
            asPada().queryParam("search", text)
                    .get("/api/policies")
                    .then()
                    .statusCode(200)
                    .body("items.number", equalTo(List.of(number)));
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
