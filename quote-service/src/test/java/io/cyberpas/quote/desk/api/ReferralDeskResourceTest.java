package io.cyberpas.quote.desk.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.option;
import static io.cyberpas.quote.Broker.submission;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class ReferralDeskResourceTest {

    private static final Tokens YUNA = Tokens.user("yuna").roles(Roles.UNDERWRITER);
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);

    private static Response post(Tokens user, String number, String what, String body) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/quotes/%s/%s".formatted(number, what));
    }

    private static Response take(Tokens user, String number) {
        return as(user).post("/api/quotes/" + number + "/assignment");
    }

    private static void ask(String number, String question) {
        post(UMA, number, "information-requests", "{\"question\":\"%s\"}".formatted(question))
                .then()
                .statusCode(201);
    }

    /** A referral of a brokerage that no other test uses. */
    private static String referralOf(String brokerage, String body) {
        return as(Tokens.user("broker-of-" + brokerage).roles(Roles.BROKER).brokerage(brokerage))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/quotes")
                .then()
                .statusCode(201)
                .body("status", is("REFERRED"))
                .extract()
                .path("number");
    }

    @Nested
    class AnUnderwriter {

        @Test
        void takesAReferralThatNobodyHas() {
            String number = newQuote(telecom());
            as(UMA).get("/api/quotes/" + number + "/assignment")
                    .then()
                    .statusCode(200)
                    .body("assignee", nullValue());
            take(UMA, number)
                    .then()
                    .statusCode(200)
                    .body("assignee", is("uma"))
                    .body("assigneeName", is("Uma Kim"))
                    .body("assignedAt", notNullValue());
            take(UMA, number).then().statusCode(200);
            take(YUNA, number)
                    .then()
                    .statusCode(409)
                    .body("type", is("urn:cyberpas:problem:referral-taken"))
                    .body("assignee", is("uma"));
        }

        @Test
        void isTheOnlyOneToTakeItHoweverManyTryAtTheSameTime() {
            String number = newQuote(telecom());
            List<CompletableFuture<Integer>> tries = Stream.of("a", "b", "c", "d", "e", "f")
                    .map(name -> Tokens.user("taker-" + name).roles(Roles.UNDERWRITER))
                    .map(user -> CompletableFuture.supplyAsync(
                            () -> take(user, number).statusCode()))
                    .toList();
            List<Integer> answers =
                    tries.stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
        }

        @Test
        void givesItToAColleagueByVersionAndOnlyWhileTheyHaveIt() {
            String number = newQuote(telecom());
            int version = take(UMA, number).path("version");
            String toYuna = "{\"assignee\":\"yuna\"}";
            as(UMA).body(toYuna)
                    .put("/api/quotes/" + number + "/assignment")
                    .then()
                    .statusCode(428);
            give(UMA, number, version + 7, toYuna).then().statusCode(412);
            give(YUNA, number, version, toYuna).then().statusCode(403);
            give(UMA, number, version, "{\"assignee\":\"no such name\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.assignee"));
            int given = give(UMA, number, version, toYuna)
                    .then()
                    .statusCode(200)
                    .body("assignee", is("yuna"))
                    .extract()
                    .path("version");
            give(UMA, number, given, toYuna).then().statusCode(403);
            give(SEONU, number, given, "{\"assignee\":\"seonu\"}").then().statusCode(200);
        }

        @Test
        void putsItBack() {
            String number = newQuote(telecom());
            int version = take(UMA, number).path("version");
            putBack(YUNA, number, version).then().statusCode(403);
            int after = putBack(UMA, number, version)
                    .then()
                    .statusCode(200)
                    .body("assignee", nullValue())
                    .extract()
                    .path("version");
            putBack(UMA, number, after).then().statusCode(409);
            take(YUNA, number).then().statusCode(200);
        }

        @Test
        void takesOnlyReferrals() {
            take(UMA, newQuote(midSizedCompany())).then().statusCode(409);
            take(UMA, "Q-2026-999999").then().statusCode(404);
        }

        @Test
        void writesNotesOnceAKey() {
            String number = newQuote(telecom());
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++) {
                as(UMA).header("Idempotency-Key", key)
                        .body("{\"text\":\"백업은 분기마다 시험합니다\"}")
                        .post("/api/quotes/" + number + "/notes")
                        .then()
                        .statusCode(201)
                        .body("author", is("Uma Kim"));
            }
            post(YUNA, number, "notes", "{\"text\":\"Second thoughts\"}").then().statusCode(201);
            post(YUNA, number, "notes", "{\"text\":\" \"}")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.text"));
            as(ADA).get("/api/quotes/" + number + "/notes")
                    .then()
                    .statusCode(200)
                    .body("text", contains("백업은 분기마다 시험합니다", "Second thoughts"));
        }

        @Test
        void asksSeveralQuestionsWhileTheQuoteIsOpen() {
            String number = newQuote(telecom());
            ask(number, "Which services are hosted by yourselves?");
            ask(number, "Who watches the alarms at night?");
            as(UMA).get("/api/quotes/" + number + "/information-requests")
                    .then()
                    .statusCode(200)
                    .body("number", contains(1, 2))
                    .body("open", everyItem(is(true)));
            change(UMA, number, "decline", 0, "{\"reason\":\"No appetite\"}")
                    .then()
                    .statusCode(200);
            post(UMA, number, "information-requests", "{\"question\":\"And now?\"}")
                    .then()
                    .statusCode(409);
            post(BORA, number, "information-requests/1/answer", "{\"answer\":\"None\"}")
                    .then()
                    .statusCode(409);
        }

        @Test
        void findsInTheAuditTrailWhoDidWhatAtTheDesk() {
            String number = newQuote(telecom());
            take(UMA, number);
            ask(number, "How many servers?");
            post(BORA, number, "information-requests/1/answer", "{\"answer\":\"Twelve\"}");
            as(ADA).get("/api/audit?subject=" + number)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItem("referral.taken"))
                    .body("items.action", hasItem("referral.information-requested"))
                    .body("items.action", hasItem("referral.information-given"));
        }

        @Test
        void cannotClearTheSanctionsHitsOfWhatTheyHandle() {
            as(SEONU)
                    .contentType("text/csv")
                    .body(
                            "reference,type,name,aliases,country,program\nD-1,ORGANISATION,Mirinae Dredging,미리내준설공업,,TEST\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .put("/api/sanctions/lists/DESK-TEST")
                    .then()
                    .statusCode(200);
            String number = newQuote(submission("미리내준설공업 주식회사", "60000000000", 90_000, option(1_000_000_000)));
            String hit = as(UMA).get("/api/sanctions/hits?subject=" + number)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
            take(UMA, number).then().statusCode(200);
            String reason = "{\"reason\":\"Another trade in another country\"}";
            as(UMA).body(reason)
                    .post("/api/sanctions/hits/" + hit + "/clearance")
                    .then()
                    .statusCode(403);
            change(YUNA, number, "release-proposal", 0, "{\"reason\":\"Well-run\"}")
                    .then()
                    .statusCode(200);
            as(YUNA).body(reason)
                    .post("/api/sanctions/hits/" + hit + "/clearance")
                    .then()
                    .statusCode(403);
            as(SEONU)
                    .body(reason)
                    .post("/api/sanctions/hits/" + hit + "/clearance")
                    .then()
                    .statusCode(200);
        }

        private static Response give(Tokens user, String number, int version, String body) {
            return as(user).header("If-Match", "\"" + version + "\"")
                    .body(body)
                    .put("/api/quotes/" + number + "/assignment");
        }

        private static Response putBack(Tokens user, String number, int version) {
            return as(user).header("If-Match", "\"" + version + "\"").delete("/api/quotes/" + number + "/assignment");
        }
    }

    @Nested
    class TheQueue {

        @Test
        void showsWhatEachReferralNeeds() {
            String number = referralOf("QUEUE-ONE", telecom());
            take(YUNA, number);
            ask(number, "How many servers?");
            as(UMA).get("/api/referrals?brokerage=QUEUE-ONE")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].number", is(number))
                    .body("items[0].product", is("ENTERPRISE_CYBER"))
                    .body("items[0].insuredName", is("대한한빛통신 주식회사"))
                    .body("items[0].reasons", contains("SALES_ABOVE_TARIFF", "RECORDS_ABOVE_TARIFF"))
                    .body("items[0].grade", is("LOW"))
                    .body("items[0].highestLimit.amount", is("1000000000"))
                    .body("items[0].assignee", is("yuna"))
                    .body("items[0].openRequests", is(1))
                    .body("items[0].daysLeft", is(10))
                    .body("next", nullValue());
        }

        @Test
        void isNarrowedByWhoHandlesThemAndWhatTheyWaitFor() {
            String mine = referralOf("QUEUE-TWO", telecom());
            String others = referralOf("QUEUE-TWO", telecom());
            String nobodys = referralOf("QUEUE-TWO", telecom());
            take(UMA, mine);
            take(YUNA, others);
            ask(others, "How many servers?");
            found("whose=mine", mine);
            found("whose=UNASSIGNED", nobodys);
            found("waiting=BROKER", others);
            found("waiting=APPROVAL");
            found("product=SME_CYBER");
            as(UMA).get("/api/referrals?whose=NONSENSE&waiting=GODOT")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("whose", "waiting"));
        }

        @Test
        void isReadPageByPageByWhatLapsesFirst() {
            String first = referralOf("QUEUE-THREE", telecom());
            String second = referralOf("QUEUE-THREE", telecom());
            String third = referralOf("QUEUE-THREE", telecom());
            String next = as(UMA).get("/api/referrals?brokerage=QUEUE-THREE&size=2")
                    .then()
                    .body("items.number", contains(first, second))
                    .extract()
                    .path("next");
            as(UMA).get("/api/referrals?brokerage=QUEUE-THREE&size=2&after=" + next)
                    .then()
                    .body("items.number", contains(third))
                    .body("next", nullValue());
            as(UMA).get("/api/referrals?after=2026-13-01_nonsense")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("after"));
        }

        private static void found(String filter, String... numbers) {
            as(UMA).get("/api/referrals?brokerage=QUEUE-TWO&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.number", numbers.length == 0 ? hasSize(0) : contains(numbers));
        }
    }

    @Nested
    class ABroker {

        @Test
        void answersAQuestionOnce() {
            String number = newQuote(telecom());
            ask(number, "Who watches the alarms at night?");
            as(BORA).get("/api/information-requests?open=true")
                    .then()
                    .statusCode(200)
                    .body("items.quoteNumber", hasItem(number));
            String answer = "{\"answer\":\"외부 보안관제 업체가 24시간 봅니다\"}";
            post(BORA, number, "information-requests/1/answer", answer)
                    .then()
                    .statusCode(200)
                    .body("open", is(false))
                    .body("answeredBy", is("Bora Kim"))
                    .body("answeredAt", notNullValue());
            post(BORA, number, "information-requests/1/answer", answer).then().statusCode(409);
            post(BORA, number, "information-requests/2/answer", answer).then().statusCode(404);
            as(BORA).get("/api/information-requests?open=true").then().body("items.quoteNumber", not(hasItem(number)));
        }

        @Test
        void seesNothingOfOtherBrokerages() {
            String number = newQuote(telecom());
            ask(number, "How many servers?");
            as(MINHO)
                    .get("/api/quotes/" + number + "/information-requests")
                    .then()
                    .statusCode(404);
            post(MINHO, number, "information-requests/1/answer", "{\"answer\":\"Mine!\"}")
                    .then()
                    .statusCode(404);
            as(MINHO)
                    .get("/api/information-requests?size=200")
                    .then()
                    .statusCode(200)
                    .body("items.quoteNumber", not(hasItem(number)));
        }

        @Test
        void seesNeitherNotesNorAssignmentNorQueue() {
            String number = newQuote(telecom());
            as(BORA).get("/api/quotes/" + number + "/notes").then().statusCode(403);
            as(BORA).get("/api/quotes/" + number + "/assignment").then().statusCode(403);
            as(BORA).get("/api/referrals").then().statusCode(403);
            take(BORA, number).then().statusCode(403);
        }
    }

    @Nested
    class ThePreviewOfARelease {

        private static final String FIGURES = """
                {"basePremium":{"amount":"150000000","currency":"KRW"},"recordsFactor":2.80,"adjustmentPercents":%s}""";

        @Test
        void showsWhatLoadingsDoAndSavesNothing() {
            String number = newQuote(telecom());
            var preview = as(UMA).body(FIGURES.formatted("[10]"))
                    .post("/api/quotes/" + number + "/release-preview")
                    .then()
                    .statusCode(200)
                    .body("shortfall", nullValue())
                    .body("adjustmentPercent", is(10))
                    .extract()
                    .jsonPath();
            long before = preview.getLong("options[0].unadjustedPremium.amount");
            long after = preview.getLong("options[0].option.premium.amount");
            assertEquals(before * 1.1, after, 20);
            as(UMA).get("/api/quotes/" + number)
                    .then()
                    .body("status", is("REFERRED"))
                    .body("version", is(0));
        }

        @Test
        void saysWhatIsBeyondTheOwnAuthority() {
            String number = newQuote(telecom());
            as(UMA).body(FIGURES.formatted("[-30]"))
                    .post("/api/quotes/" + number + "/release-preview")
                    .then()
                    .statusCode(200)
                    .body("shortfall", is("ADJUSTMENTS"));
            as(SEONU)
                    .body(FIGURES.formatted("[-30]"))
                    .post("/api/quotes/" + number + "/release-preview")
                    .then()
                    .statusCode(200)
                    .body("shortfall", nullValue());
        }

        @Test
        void needsTheFiguresThatTheTariffLacks() {
            String number = newQuote(telecom());
            as(UMA).body("{}")
                    .post("/api/quotes/" + number + "/release-preview")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.basePremium", "$.recordsFactor"));
            as(BORA).body("{}")
                    .post("/api/quotes/" + number + "/release-preview")
                    .then()
                    .statusCode(403);
        }
    }
}
