package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.policy.QuoteJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each policy: 1bn in one event; interruption 500m, restoration 300m, privacy 1bn; from 2026-12-01 to 2027-12-01. */
@RunningService
class AccumulationResourceTest {
    private static final Tokens UMA = Tokens.user("uma").roles(Roles.UNDERWRITER);
    private static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    private static final String ON = "?on=2026-12-20";

    @Inject
    ExposureFolding folding;

    @Inject
    AccumulationMetrics metrics;

    @Inject
    MeterRegistry registry;

    private RemoteDouble quotes;
    private String provider;

    @BeforeEach
    void start() {
        quotes = Service.quoteService();
        provider = "CLOUD " + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    @AfterEach
    void close() {
        quotes.close();
    }

    private String issued() {
        return Service.issued(quote());
    }

    private String quote() {
        String number = Service.newQuoteNumber();
        quotes.answer(
                "GET",
                "/api/quotes/" + number,
                200,
                QuoteJson.accepted(number).replace("\"AWS\"", "\"" + provider + "\""));
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return number;
    }

    private String line(String day) {
        return as(ACTO).get("/api/accumulation?by=provider&on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("key", "CLOUD:" + provider)
                .getString("lines.find { it.key == key }.inWon.amount");
    }

    @Nested
    class Exposure {

        @Test
        void isThatOfTheDay() {
            issued();
            issued();
            assertEquals(null, line("2026-11-30"));
            assertEquals("2000000000", line("2026-12-01"));
            assertEquals("2000000000", line("2027-11-30"));
            assertEquals(null, line("2027-12-01"));
        }

        @Test
        void endsWithTheCoverAndMovesWithWhatTheInsuredDependsOn() {
            String number = issued();
            String lapsed = issued();
            as(UMA).body(Map.of("dependencies", List.of())).put("/api/policies/" + number + "/dependencies");
            assertEquals("1000000000", line("2026-12-20"));
            cancel(lapsed, "2027-03-01");
            assertEquals("1000000000", line("2027-02-28"));
            assertEquals(null, line("2027-03-01"));
            folding.fold();
            assertEquals("1000000000", line("2027-02-28"));
            assertEquals(null, line("2027-03-01"));
            as(ADA).get("/api/accumulation/check").then().statusCode(200).body("agrees", is(true));
        }

        private void cancel(String number, String from) {
            String path = "/api/policies/" + number;
            String tag = asPada().get(path).then().statusCode(200).extract().header("ETag");
            asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", tag)
                    .body(Map.of("effectiveFrom", from, "reason", "sold", "returnBasis", "PRO_RATA"))
                    .post(path + "/cancellation")
                    .then()
                    .statusCode(201);
        }

        @Test
        void isReadByEveryDimensionAndAsAFile() {
            issued();
            Map<String, String> keys =
                    Map.of("industry", "INFORMATION", "country", "KR", "product", "ENTERPRISE_CYBER");
            keys.forEach((by, key) -> as(ADA).get("/api/accumulation" + ON + "&currency=KRW&by=" + by)
                    .then()
                    .statusCode(200)
                    .body("by", equalTo(by))
                    .body("lines.key", hasItem(key)));
            as(ACTO).accept("text/csv")
                    .get("/api/accumulation/exposure.csv" + ON)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("exposure-by-provider-2026-12-20.csv"))
                    .body(startsWith("\uFEFFon,by,key"))
                    .body(containsString("CLOUD:" + provider + ",1,KRW,1000000000"));
        }

        @Test
        void namesWhatIsWrongWithAQuestion() {
            refused("/api/accumulation?by=colour", "by");
            refused("/api/accumulation?on=soon", "on");
            refused("/api/accumulation?currency=GBP", "currency");
            refused("/api/accumulation/policies?kind=GRID&provider=KEPCO", "kind");
            refused("/api/accumulation/policies?kind=CLOUD", "provider");
            as(UMA).get("/api/accumulation/scenarios/METEOR").then().statusCode(404);
        }

        private void refused(String path, String parameter) {
            as(UMA).get(path).then().statusCode(400).body("errors[0].path", equalTo(parameter));
        }

        @Test
        void ofParallelIssuesIsNotLost() throws Exception {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String number = quote();
                tasks.add(() -> Service.issued(number));
                if (i % 6 == 0) {
                    tasks.add(() -> {
                        folding.fold();
                        return "";
                    });
                }
                if (i % 12 == 6) {
                    tasks.add(() -> asPada().post("/api/accumulation/rebuild")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
                }
            }
            try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
                for (Future<String> done : callers.invokeAll(tasks)) {
                    done.get();
                }
            }
            assertEquals("24000000000", line("2026-12-20"));
            as(ADA).get("/api/accumulation/check")
                    .then()
                    .body("agrees", is(true))
                    .body("differences", hasSize(0));
        }

        @Test
        void isDrilledDownToTheLargestPoliciesPageByPage() {
            List<String> issued = List.of(issued(), issued(), issued());
            String path = "/api/accumulation/policies" + ON + "&kind=CLOUD&size=2&provider=" + provider;
            JsonPath first = as(ACTO).get(path).then().statusCode(200).extract().jsonPath();
            JsonPath second = as(ACTO).get(path + "&after=" + first.getString("next"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("next", nullValue())
                    .extract()
                    .jsonPath();
            List<String> found = new ArrayList<>(first.getList("items.policyNumber"));
            found.addAll(second.getList("items.policyNumber"));
            assertEquals(issued.reversed(), found);
            as(ACTO).get(path)
                    .then()
                    .body("items[0].exposed.amount", equalTo("1000000000"))
                    .body(not(containsString("한빛")));
        }
    }

    @Nested
    class ScenariosOfADay {

        @Test
        void costWhatRatiosTakeOfTheLimits() {
            issued();
            issued();
            // Three days: interruption 15% of 500m, restoration 10% of 300m: 105m a policy, 210m for two.
            as(UMA).get("/api/accumulation/scenarios/CLOUD_OUTAGE_72H" + ON)
                    .then()
                    .statusCode(200)
                    .body("source", equalTo("P"))
                    .body(
                            "losses.find { it.provider == 'CLOUD:%s' }.gross.amount".formatted(provider),
                            equalTo("210000000"))
                    .body("losses.find { it.provider == 'CLOUD:%s' }.policies".formatted(provider), is(2))
                    // A quota share of 30% leaves 70%; nothing reaches the layers.
                    .body(
                            "losses.find { it.provider == 'CLOUD:%s' }.net.amount".formatted(provider),
                            equalTo("147000000"));
        }

        @Test
        void areShownWithTheLimitsForAccumulation() {
            issued();
            as(ADA).get("/api/accumulation/scenarios" + ON)
                    .then()
                    .statusCode(200)
                    .body("scenarios.code", hasItem("MASS_RANSOMWARE"))
                    .body("scenarios.find { it.code == 'MASS_RANSOMWARE' }.worst.gross.currency", equalTo("KRW"))
                    .body("limits.find { it.subject == 'CLOUD:%s' }.usage".formatted(provider), equalTo(0.0033f))
                    .body("limits.find { it.subject == 'CLOUD:%s' }.state".formatted(provider), equalTo("WITHIN"));
            as(ADA).accept("text/csv")
                    .get("/api/accumulation/scenarios.csv" + ON)
                    .then()
                    .statusCode(200)
                    .body(containsString("CLOUD_OUTAGE_24H,CLOUD:" + provider));
        }

        @Test
        void areMeasured() {
            issued();
            metrics.read();
            assertEquals(
                    true,
                    registry.find("cyberpas.accumulation.usage")
                                    .tag("subject", "MASS_RANSOMWARE")
                                    .gauge()
                            != null);
        }
    }

    @Nested
    class Access {

        @Test
        void isNotForBrokersAndRebuildingNotForReaders() {
            for (String path :
                    List.of("", "/scenarios", "/scenarios/OS_FLAW", "/policies", "/check", "/exposure.csv")) {
                as(BORA).get("/api/accumulation" + path).then().statusCode(403);
            }
            as(ACTO).post("/api/accumulation/rebuild").then().statusCode(403);
            given().get("/api/accumulation").then().statusCode(401);
        }
    }

    @Nested
    class Pages {

        @Test
        void showExposureScenariosAndPoliciesInEnglish() {
            String number = issued();
            page("en", "/accumulation" + ON)
                    .body(containsString("Exposed by shared provider"))
                    .body(containsString("Mass ransomware"))
                    .body(containsString("Limits for accumulation"))
                    .body(containsString(provider));
            page("en", "/accumulation" + ON + "&by=industry").body(containsString("Information"));
            page("en", "/accumulation" + ON + "&by=country").body(containsString("South Korea"));
            page("en", "/accumulation" + ON + "&by=product");
            page("en", "/accumulation/scenarios/CLOUD_OUTAGE_72H" + ON)
                    .body(containsString("Damage ratios"))
                    .body(containsString("Quota share"));
            page("en", "/accumulation/policies" + ON + "&kind=CLOUD&provider=" + provider)
                    .body(containsString(number));
        }

        @Test
        void showThemInKorean() {
            issued();
            page("ko", "/accumulation" + ON)
                    .body(containsString("공유 공급자별 노출 한도"))
                    .body(containsString("대규모 랜섬웨어"));
            page("ko", "/accumulation" + ON + "&by=country").body(containsString("대한민국"));
            page("ko", "/accumulation/scenarios/MASS_RANSOMWARE" + ON).body(containsString("손해율 가정"));
            page("ko", "/accumulation/policies" + ON + "&kind=CLOUD&provider=" + provider)
                    .body(containsString("의존하는 계약"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "ko"})
        void lackNoWordAndShowDaysWithoutAnything(String language) {
            page(language, "/accumulation?on=2001-01-01").body(not(containsString("NOT_FOUND")));
            page(language, "/accumulation/policies?kind=MSP&provider=nobody").body(not(containsString("NOT_FOUND")));
            page(language, "/accumulation" + ON)
                    .body(not(containsString("NOT_FOUND")))
                    .body(notNullValue());
        }

        private ValidatableResponse page(String language, String path) {
            return given().auth()
                    .oauth2(UMA.token())
                    .accept(ContentType.HTML)
                    .cookie("lang", language)
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }
}
