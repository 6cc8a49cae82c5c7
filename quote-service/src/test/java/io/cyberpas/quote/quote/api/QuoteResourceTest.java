package io.cyberpas.quote.quote.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.submits;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.PolicyServiceAddress;
import io.cyberpas.quote.RunningService;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A broker submits risks. */
@RunningService
class QuoteResourceTest extends QuoteFixture {

    @Test
    void getsAQuoteAtOnceWhosePremiumIsExplainedLineByLine() {
        submits(midSizedCompany())
                .header("Location", matchesPattern(".*/api/quotes/Q-\\d{4}-\\d{6}"))
                .header("ETag", is("\"0\""))
                .body("status", is("QUOTED"))
                .body("brokerage", is("HANBIT"))
                .body("insured.businessRegistrationNumber", matchesPattern("[0-9]{3}-[0-9]{2}-[0-9]{5}"))
                .body("revision", is(1))
                .body("underwriting.assessment.grade", is("LOW"))
                .body("application.answers.MFA", is(true))
                .body("problems", hasSize(0))
                .body("reasons", hasSize(0))
                .body("options.number", contains(1, 2))
                .body("options[0].parts", hasSize(13))
                .body("options[0].parts[0].code", is("PRIVACY_LIABILITY"))
                .body("options[0].parts[0].side", is("THIRD_PARTY"))
                .body("options[0].parts[0].trigger", is("CLAIMS_MADE"))
                .body("options[0].parts[0].premium.amount", is("1999200"))
                .body("options[0].parts[0].steps.code", hasItems("BASE", "LIMIT", "ROUNDING"))
                .body("options[0].parts[7].waitingPeriodHours", is(8))
                .body("options[0].technicalPremium.currency", is("KRW"))
                .body("acceptedOption", nullValue())
                .body("history.to", contains("SUBMITTED", "QUOTED"))
                .body("history[0].actor", is("Bora Kim"));
    }

    @Test
    void findsPartsThatSumToThePremium() {
        JsonPath quote = submits(midSizedCompany()).extract().jsonPath();
        long sum = quote.getList("options[1].parts.premium.amount", String.class).stream()
                .mapToLong(Long::parseLong)
                .sum();
        assertEquals(quote.getLong("options[1].premium.amount"), sum);
    }

    @Test
    void getsAReferralWithItsReasonsInTheirLanguage() {
        String number = submits(telecom())
                .body("status", is("REFERRED"))
                .body("reasons.code", contains("SALES_ABOVE_TARIFF", "RECORDS_ABOVE_TARIFF"))
                .body(
                        "reasons[0].text",
                        is(
                                "annual sales of KRW 23,000,000,000,000 are above KRW 500,000,000,000, the most the tariff has a premium for"))
                .body("options[0].premium", nullValue())
                .body("options[0].parts", hasSize(0))
                .extract()
                .path("number");
        as(BORA).header("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5")
                .get("/api/quotes/" + number)
                .then()
                .body("reasons[1].text", is("정보주체 12,000,000명이 요율표의 상한 10,000,000명을 넘습니다"));
    }

    @Test
    void isDeclinedForALowExternalRating() {
        submits(midSizedCompany().replace("\"externalRating\":72", "\"externalRating\":39"))
                .body("status", is("DECLINED"))
                .body("reasons.code", contains("EXTERNAL_RATING_TOO_LOW", "GRADE_CLOSED"));
    }

    @Test
    void choosesCoverageParts() {
        submits(midSizedCompany()
                        .replace("\"options\"", "\"parts\":[\"PRIVACY_LIABILITY\",\"DATA_RESTORATION\"],\"options\""))
                .body("options[0].parts.code", contains("PRIVACY_LIABILITY", "DATA_RESTORATION"));
    }

    @Test
    void submitsTheSameKeyOnceOnly() {
        String key = UUID.randomUUID().toString();
        String body = midSizedCompany();
        String first = as(BORA).header("Idempotency-Key", key)
                .body(body)
                .post("/api/quotes")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = as(BORA).header("Idempotency-Key", key)
                .body(body)
                .post("/api/quotes")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .extract()
                .asString();
        assertEquals(first, again);
        as(BORA).header("Idempotency-Key", key)
                .body(telecom())
                .post("/api/quotes")
                .then()
                .statusCode(422)
                .contentType(PROBLEM);
        as(BORA).body(body).post("/api/quotes").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void acceptsOneOptionOnceAndThePolicyIsIssued() throws Exception {
        CompletableFuture<RemoteDouble.Request> asked = new CompletableFuture<>();
        String number = newQuote(midSizedCompany());
        try (RemoteDouble policies = PolicyServiceAddress.policyService()) {
            policies.answer("POST", "/api/policies", request -> {
                // what other tests accepted is delivered now, too
                if (request.body().contains(number)) {
                    asked.complete(request);
                }
                return new Answer(201, "{}");
            });
            change(BORA, number, "acceptance", 0, "{\"option\":2}")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("status", is("ACCEPTED"))
                    .body("acceptedOption.number", is(2))
                    .body("acceptedOption.limit.amount", is("3000000000"))
                    .body("acceptedOption.parts", hasSize(13));

            RemoteDouble.Request request = asked.get(20, TimeUnit.SECONDS);
            assertEquals("{\"quoteNumber\":\"%s\"}".formatted(number), request.body());
            assertEquals("bora Bora%20Kim", request.headers().get("acting-user"));
            assertEquals(
                    4,
                    UUID.fromString(request.headers().get("idempotency-key"))
                            .toString()
                            .split("-")[2]
                            .length());
            change(BORA, number, "acceptance", 1, "{\"option\":1}")
                    .then()
                    .statusCode(409)
                    .body("state", is("ACCEPTED"))
                    .body("legal", contains("BOUND"));
        }
    }

    @Test
    void acceptsOnceHoweverManyTryAtTheSameTime() {
        String number = newQuote(midSizedCompany());
        List<CompletableFuture<Integer>> tries = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        change(BORA, number, "acceptance", 0, "{\"option\":1}").statusCode()))
                .limit(6)
                .toList();
        List<Integer> answers =
                tries.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(5, answers.stream().filter(status -> status == 412).count(), answers::toString);
    }

    @Test
    void cannotAcceptAnOptionThatIsNotThereNorWithoutVersion() {
        String number = newQuote(midSizedCompany());
        change(BORA, number, "acceptance", 0, "{\"option\":3}")
                .then()
                .statusCode(400)
                .body("errors.path", contains("$.option"));
        change(BORA, number, "acceptance", 7, "{\"option\":1}").then().statusCode(412);
        as(BORA).body("{\"option\":1}")
                .post("/api/quotes/" + number + "/acceptance")
                .then()
                .statusCode(428);
    }

    @Test
    void withdrawsWithAReason() {
        String number = newQuote(midSizedCompany());
        change(BORA, number, "withdrawal", 0, "{}").then().statusCode(400).body("errors.path", contains("$.reason"));
        change(BORA, number, "withdrawal", 0, "{\"reason\":\"다른 보험사로\"}")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("history[2].reason", is("다른 보험사로"));
    }

    @Test
    void seesNothingOfAnotherBrokerage() {
        String number = newQuote(midSizedCompany());
        as(MINHO).get("/api/quotes/" + number).then().statusCode(404).contentType(PROBLEM);
        change(MINHO, number, "acceptance", 0, "{\"option\":1}").then().statusCode(404);
        change(MINHO, number, "withdrawal", 0, REASON).then().statusCode(404);
        as(MINHO).get("/api/quotes?size=200").then().statusCode(200).body("items.number", not(hasItem(number)));
    }

    @Test
    void neitherUnderwritesNorBinds() {
        String number = newQuote(telecom());
        change(BORA, number, "referral-release", 0, JUDGED)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        change(BORA, number, "decline", 0, REASON).then().statusCode(403);
        as(BORA).body("{\"policyNumber\":\"P-2026-000001\"}")
                .put("/api/quotes/" + number + "/binding")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutABrokerageCannotSubmit() {
        as(Tokens.user("nobody").roles(Roles.BROKER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(midSizedCompany())
                .post("/api/quotes")
                .then()
                .statusCode(403);
    }
}
