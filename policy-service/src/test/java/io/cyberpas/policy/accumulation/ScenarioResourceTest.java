package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.Service.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.policy.RunningService;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event would cost, and the pages of it. */
@RunningService
class ScenarioResourceTest extends AccumulationFixture {

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
