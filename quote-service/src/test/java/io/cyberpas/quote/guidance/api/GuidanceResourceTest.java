package io.cyberpas.quote.guidance.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class GuidanceResourceTest {

    private static final String SHOP = """
            {"annualSales":{"amount":"3000000000","currency":"KRW"},"dataSubjects":50000,"industry":"RETAIL",
             "controls":["MFA","OFFLINE_BACKUP"],"segment":"INFORMATION_SERVICE_PROVIDER","coverFrom":"2026-12-01",
             "limit":{"amount":"500000000","currency":"KRW"},"years":100000}
            """;

    @Nested
    class ABroker {

        @Test
        void isAdvisedOnLimitAndRetentionWithTheReasons() {
            post(SHOP, "en")
                    .then()
                    .statusCode(200)
                    .body("product", is("SME_CYBER"))
                    .body("suggestion.limit.amount", is("1000000000"))
                    .body("suggestion.retention.amount", is("20000000"))
                    .body("statutoryMinimum.amount", is("50000000"))
                    .body("annualLoss.percentile90.amount", is("0"))
                    .body("incidentLoss.percentile90.currency", is("KRW"))
                    .body("liabilities.liability.amount", is(List.of("25000000", "100000000", "250000000")))
                    .body("outcomes.kind", contains("CHOSEN", "SUGGESTED"))
                    .body("outcomes.premium.currency", everyItem(is("KRW")))
                    .body("reasons.text", hasItem(containsString("50,000 data subjects")))
                    .body("reasons.text", hasItem(containsString("The company is obliged to insure at least ₩50m")))
                    .body("curve", hasSize(greaterThan(40)))
                    .body("marks", hasSize(3))
                    .body("assumptions.source", hasItems("P", "S", "R"))
                    .body("years", is(100_000));
        }

        @Test
        void readsTheReasonsInKorean() {
            post(SHOP, "ko-KR,ko;q=0.9,en;q=0.5")
                    .then()
                    .statusCode(200)
                    .body("reasons.text", hasItem(containsString("정보주체 50,000명")))
                    .body("reasons.text", hasItem(containsString("살 수 있는 그다음 한도는 10억원입니다.")));
        }

        @Test
        void getsTheSameAnswerToTheSameQuestion() {
            assertEquals(
                    post(SHOP, "en").then().extract().asString(),
                    post(SHOP, "en").then().extract().asString());
        }

        @Test
        void whoNeedsMoreThanTheSmallProductHasIsAdvisedOnTheOther() {
            post(
                            SHOP.replace("3000000000", "60000000000")
                                    .replace("\"limit\":{\"amount\":\"500000000\",\"currency\":\"KRW\"},", ""),
                            "en")
                    .then()
                    .statusCode(200)
                    .body("product", is("ENTERPRISE_CYBER"))
                    .body("suggestion.limit.amount", is("5000000000"));
        }

        @ParameterizedTest
        @CsvSource({"USD, 2500000.00", "EUR, 2300000.00", "JPY, 330000000", "CNY, 16000000.00"})
        void isAdvisedInTheCurrencyOfItsSales(String currency, String sales) {
            post("""
                            {"annualSales":{"amount":"%s","currency":"%s"},"dataSubjects":50000,"industry":"RETAIL","controls":[],
                             "coverFrom":"2026-12-01"}""".formatted(sales, currency), "en")
                    .then()
                    .statusCode(200)
                    .body("product", is("ENTERPRISE_CYBER"))
                    .body("suggestion.limit.currency", is(currency))
                    .body("outcomes.premium.currency", everyItem(is(currency)))
                    .body("statutoryMinimum", nullValue())
                    .body("reasons.text", hasItem(containsString("duty to insure was not looked at")));
        }

        @Test
        void canThrowOtherDice() {
            String other = SHOP.replace("\"years\":100000", "\"years\":100000,\"seed\":42");
            post(other, "en").then().body("seed", is(42)).body("annualLoss.expected.amount", not(is((String)
                    post(SHOP, "en").path("annualLoss.expected.amount"))));
        }

        @Test
        void takesTheCurveHome() {
            as(BORA).body(SHOP)
                    .post("/api/guidance/curve")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .body(startsWith("probability,returnPeriodYears,loss,kept,currency\n0."))
                    .body(containsString(",10000,"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"amount\":\"3000000000\" | \"amount\":\"0\" | $.annualSales.amount",
                    "\"amount\":\"3000000000\" | \"amount\":\"-1\" | $.annualSales.amount",
                    "\"dataSubjects\":50000 | \"dataSubjects\":10000000001 | $.dataSubjects",
                    "\"dataSubjects\":50000 | \"dataSubjects\":-1 | $.dataSubjects",
                    "\"dataSubjects\":50000, | '' | $.dataSubjects",
                    "RETAIL | WITCHCRAFT | $.industry",
                    "\"MFA\" | \"MAGIC\" | $.controls[0]",
                    "INFORMATION_SERVICE_PROVIDER | CIRCUS | $.segment",
                    "\"amount\":\"500000000\" | \"amount\":\"500000001\" | $.limit.amount",
                    "500000000\",\"currency\":\"KRW\" | 500000000\",\"currency\":\"USD\" | $.limit.currency",
                    "\"coverFrom\":\"2026-12-01\" | \"coverFrom\":\"2006-12-01\" | $.coverFrom",
                    "\"years\":100000 | \"years\":99999 | $.years",
                    "\"years\":100000 | \"years\":1000001 | $.years",
                    "\"years\":100000 | \"product\":\"PUBLIC_SECTOR\" | $.product",
                    "\"years\":100000 | \"externalRating\":101 | $.externalRating",
                    "\"years\":100000 | \"wishes\":3 | $.wishes",
                })
        void isToldWhichFieldIsWrong(String right, String wrong, String path) {
            post(SHOP.replace(right, wrong), "en")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.path", hasItem(path));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "null", "{"})
        void isToldThatNothingWasAsked(String body) {
            post(body, "en").then().statusCode(400);
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @MethodSource("io.cyberpas.quote.guidance.api.GuidanceResourceTest#readers")
        void whoWorksWithQuotesMayAsk(String role) {
            as(Tokens.user("someone").roles(role))
                    .body(SHOP)
                    .post("/api/guidance")
                    .then()
                    .statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {Roles.CLAIMS_HANDLER, Roles.FINANCE, Roles.FORENSIC_VENDOR, Roles.SERVICE})
        void whoDoesNotMayNot(String role) {
            as(Tokens.user("someone").roles(role))
                    .body(SHOP)
                    .post("/api/guidance")
                    .then()
                    .statusCode(403);
        }

        @Test
        void strangersAreAskedToSignIn() {
            given().contentType("application/json")
                    .body(SHOP)
                    .post("/api/guidance")
                    .then()
                    .statusCode(401);
        }
    }

    static Stream<String> readers() {
        return Stream.of(Roles.UNDERWRITER, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.AUDITOR, Roles.ACTUARY);
    }

    private static Response post(String body, String language) {
        return as(BORA).header("Accept-Language", language).body(body).post("/api/guidance");
    }
}
