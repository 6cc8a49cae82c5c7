package io.cyberpas.quote.desk.api;

import static io.cyberpas.quote.Broker.BORA;
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
import static org.hamcrest.Matchers.is;
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

/** What underwriters do with referrals. */
@RunningService
class ReferralDeskResourceTest extends ReferralDeskFixture {

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
