package io.cyberpas.quote.quote.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.post;
import static io.cyberpas.quote.Broker.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.quote.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class DraftResourceTest {

    private static final String PROBLEM = "application/problem+json";

    @Nested
    class ADraft {

        @Test
        void mayLackAnythingAndTellsWhatIsMissing() {
            String number = draft("{}")
                    .body("status", is("DRAFT"))
                    .body("problems.path", contains("$.product"))
                    .extract()
                    .path("number");
            as(BORA).header("If-Match", "\"0\"")
                    .body("{\"product\":\"ENTERPRISE_CYBER\",\"insured\":{\"name\":\"반쪽 회사\"}}")
                    .put("/api/quotes/" + number + "/application")
                    .then()
                    .statusCode(200)
                    .body("insured.name", is("반쪽 회사"))
                    .body("problems.path", hasItems("$.insured.annualSales", "$.answers.MFA", "$.options"));
            change(BORA, number, "submission", 1, "")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItems("$.insured.annualSales", "$.answers.MFA", "$.options"));
            read(BORA, number).body("status", is("DRAFT"));
            as(BORA).header("If-Match", "\"1\"")
                    .body(midSizedCompany())
                    .put("/api/quotes/" + number + "/application")
                    .then()
                    .statusCode(200)
                    .body("problems", hasSize(0));
            String tag = change(BORA, number, "submission", 2, "")
                    .then()
                    .statusCode(200)
                    .body("status", is("QUOTED"))
                    .body("options", hasSize(2))
                    .extract()
                    .header("ETag");
            as(BORA).header("If-Match", tag)
                    .body(midSizedCompany())
                    .put("/api/quotes/" + number + "/application")
                    .then()
                    .statusCode(409);
        }

        @Test
        void isReopenedAsANewRevisionAndTheOldOneIsKept() {
            String number = newQuote(midSizedCompany());
            change(BORA, number, "reopening", 0, "{\"reason\":\"Other limits\"}")
                    .then()
                    .statusCode(200)
                    .body("status", is("DRAFT"))
                    .body("revision", is(2))
                    .body("options", hasSize(0));
            change(BORA, number, "submission", 1, "").then().statusCode(200).body("status", is("QUOTED"));
            as(BORA).get("/api/quotes/" + number + "/revisions")
                    .then()
                    .statusCode(200)
                    .body("number", contains(1, 2))
                    .body("status", contains("QUOTED", "QUOTED"))
                    .body("options[0].size()", is(2))
                    .body("options[0][0].premium.amount", notNullValue());
            as(BORA).get("/api/quotes/" + number + "/revisions/1/difference/2")
                    .then()
                    .statusCode(200)
                    .body("changes", hasSize(0));
            as(BORA).get("/api/quotes/" + number + "/revisions/3").then().statusCode(404);
            as(MINHO).get("/api/quotes/" + number + "/revisions").then().statusCode(404);
            as(MINHO).get("/api/quotes/" + number + "/revisions/1").then().statusCode(404);
        }

        @Test
        void isPricedAsFarAsItGoesWithoutBeingSaved() {
            as(BORA).body(midSizedCompany().replace("\"externalRating\":72,", ""))
                    .post("/api/quotes/what-if")
                    .then()
                    .statusCode(200)
                    .body("options", hasSize(2))
                    .body("options[0].premium.amount", notNullValue())
                    .body("assumed", contains("$.externalRating"))
                    .body("problems.path", contains("$.externalRating"));
            as(BORA).body(midSizedCompany().replaceFirst("\"from\":\"[0-9-]*\"", "\"from\":\"+999999999-12-31\""))
                    .post("/api/quotes/what-if")
                    .then()
                    .statusCode(200)
                    .body("assumed", hasItem("$.cover.from"));
            as(BORA).body("{}")
                    .post("/api/quotes/what-if")
                    .then()
                    .statusCode(200)
                    .body("options", hasSize(0));
        }

        private io.restassured.response.ValidatableResponse draft(String body) {
            return as(BORA).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/api/quotes/drafts")
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"product\":\"ENTERPRISE_CYBER\" | \"product\":\"NONSENSE\" | $.product",
                    "\"industry\":\"INFORMATION\" | \"industry\":\"MAGIC\" | $.insured.industry",
                    "\"country\":\"KR\" | \"country\":\"AQ\" | $.insured.country",
                    "\"country\":\"KR\" | \"country\":\"Korea\" | $.insured.country",
                    "가온정보 주식회사 | \\u0000 | $.insured.name",
                    "\"60000000000\" | \"0\" | $.insured.annualSales.amount",
                    "\"60000000000\" | \"-5\" | $.insured.annualSales.amount",
                    "\"60000000000\" | \"0.5\" | $.insured.annualSales.amount",
                    "\"60000000000\" | \"1e400\" | $.insured.annualSales.amount",
                    "\"60000000000\" | \"many\" | $.insured.annualSales.amount",
                    "\"dataSubjects\":90000 | \"dataSubjects\":-1 | $.insured.dataSubjects",
                    "\"dataSubjects\":90000 | \"dataSubjects\":1.5 | $.insured.dataSubjects",
                    "\"dataSubjects\":90000 | \"dataSubjects\":99999999999999999999 | $.insured.dataSubjects",
                    "\"externalRating\":72 | \"externalRating\":101 | $.externalRating",
                    "\"MFA\": true | \"MFA\": null | $.answers.MFA",
                    "\"MFA\": true | \"MFA\": 5 | $.answers.MFA",
                    "\"MFA\": true | \"MFA\": {} | $.answers.MFA",
                    "\"MFA\": true | \"MFAA\": true | $.answers.MFAA",
                    "\"ISMS\": false | \"ISMS\": false, \"ISMS_NUMBER\": \"KISA-1\" | $.answers.ISMS_NUMBER",
                    "\"ISMS\": false | \"ISMS\": true, \"ISMS_NUMBER\": \"KISA-1\", \"ISMS_VALID_UNTIL\": \"2020-01-01\" | $.answers.ISMS_VALID_UNTIL",
                    "\"externalRating\":72 | \"externalRating\":72, \"findings\":[{\"title\":\"A\",\"asset\":\"B\",\"cvssVector\":\"CVSS:3.1/AV:X\",\"knownExploited\":false,\"open\":true}] | $.findings[0].cvssVector",
                    "\"externalRating\":72 | \"externalRating\":72, \"currency\":\"GBP\" | $.currency",
                    "\"externalRating\":72 | \"externalRating\":72, \"currency\":\"XXZ\" | $.currency",
                    "\"externalRating\":72 | \"externalRating\":72, \"riderTo\":\"P-2026-000001\" | $.riderTo",
                    "\"externalRating\":72 | \"externalRating\":72, \"surprise\":1 | $.surprise",
                    "\"amount\":\"3000000000\",\"currency\":\"KRW\" | \"amount\":\"3000000001\",\"currency\":\"KRW\" | $.options[1].limit.amount",
                    "\"amount\":\"3000000000\",\"currency\":\"KRW\" | \"amount\":\"3000000000\",\"currency\":\"USD\" | $.options[1].limit.currency",
                })
        void isNamedByTheFieldItIsIn(String right, String wrong, String path) {
            String body = midSizedCompany();
            assertEquals(true, body.contains(right));
            post(body.replace(right, wrong))
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.path", hasItem(startsWith(path)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{}", "[]", "null", "\"\"", "{\"product\":", "{\"options\":[null]}"})
        void isRefusedInAnyShape(String body) {
            post(body).then().statusCode(400).contentType(PROBLEM);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?status=NONSENSE",
                    "?product=NONSENSE",
                    "?since=yesterday",
                    "?until=2026-13-01",
                    "?size=0",
                    "?size=201",
                    "?size=x",
                    "?after=1",
                    "?search=%00"
                })
        void isRefusedInListsToo(String query) {
            as(BORA).urlEncodingEnabled(false)
                    .get("/api/quotes" + query)
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(400, 404))
                    .contentType(PROBLEM);
        }

        @Test
        void numbersThatAreNoneAreNotFound() {
            as(UMA).get("/api/quotes/Q-2026-999999").then().statusCode(404);
            as(UMA).get("/api/quotes/한빛").then().statusCode(404);
        }
    }
}
