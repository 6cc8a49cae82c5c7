package io.cyberpas.quote.quote.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.option;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.submission;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who reads quotes, one or many. */
@RunningService
class QuoteReadingTest extends QuoteFixture {

    @Nested
    class AnAuditor {

        private final Tokens ada = Tokens.user("ada").roles(Roles.AUDITOR);

        @Test
        void readsWithoutRegistrationNumbersAndChangesNothing() {
            String number = newQuote(midSizedCompany());
            read(ada, number)
                    .body("insured.businessRegistrationNumber", matchesPattern("[0-9]{3}-\\*\\*-\\*\\*\\*[0-9]{2}"));
            change(ada, number, "withdrawal", 0, REASON).then().statusCode(403);
        }

        @Test
        void findsEveryStepInTheAuditTrail() {
            String number = newQuote(telecom());
            change(UMA, number, "referral-release", 0, JUDGED).then().statusCode(200);
            as(ada).get("/api/audit?subject=" + number)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItems("quote.submitted", "quote.referred", "quote.released"));
            as(ada).get("/api/audit/verification").then().statusCode(200);
        }
    }

    @Nested
    class Lists {

        @Test
        void areSearchedByPartOfANameOfTwoCharactersAndByNumber() {
            String unique = "찾" + "힣".repeat(1) + UUID.randomUUID().toString().substring(0, 6);
            String number = newQuote(submission(unique + " 주식회사", "60000000000", 90_000, option(1_000_000_000)));
            found(unique).body("items.number", contains(number));
            found(unique.substring(0, 2)).body("items.number", hasItem(number));
            found("힣" + unique.substring(2, 5).toUpperCase(java.util.Locale.ROOT))
                    .body("items.number", hasItem(number));
            found(number).body("items.number", contains(number));
            found(number.toLowerCase(java.util.Locale.ROOT)).body("items.number", contains(number));
            found("찾").body("items.insuredName", everyItem(containsString("찾")));
            found("%").body("items", hasSize(0));
            found("없는회사없는회사").body("items", hasSize(0));
        }

        @Test
        void areFilteredByStatusAndPagedByKey() {
            String tag = UUID.randomUUID().toString().substring(0, 8);
            for (int i = 0; i < 5; i++) {
                newQuote(submission("쪽" + tag, i < 3 ? "60000000000" : "600000000000", 90_000, option(1_000_000_000)));
            }
            JsonPath first = found(tag + "&status=QUOTED&size=2")
                    .body("items", hasSize(2))
                    .extract()
                    .jsonPath();
            found(tag + "&status=QUOTED&size=2&after=" + first.getString("next"))
                    .body("items", hasSize(1))
                    .body("next", nullValue())
                    .body("items.number", not(hasItem(first.getString("items[0].number"))));
            found(tag + "&status=REFERRED").body("items", hasSize(2));
            String today = io.cyberpas.quote.MovableClock.today().toString();
            found(tag + "&since=" + today + "&until=" + today + "&product=ENTERPRISE_CYBER&brokerage=HANBIT")
                    .body("items", hasSize(5));
            found(tag + "&until=2020-01-01").body("items", hasSize(0));
            found(tag + "&brokerage=MIRAE").body("items", hasSize(0));
            found(tag + "&product=SME_CYBER").body("items", hasSize(0));
        }

        private io.restassured.response.ValidatableResponse found(String search) {
            return as(BORA).get("/api/quotes?search=" + search).then().statusCode(200);
        }
    }

    @Nested
    class TheTariff {

        @Test
        void canBeReadWithTheSourceOfEachFigure() {
            as(BORA).get("/api/tariffs/enterprise-2026-01")
                    .then()
                    .statusCode(200)
                    .body("partWeights.PRIVACY_LIABILITY.value", is(0.34f))
                    .body("partWeights.PRIVACY_LIABILITY.source", is("P"))
                    .body("severity.source", is("V"));
            as(BORA).get("/api/tariffs/none").then().statusCode(404);
        }

        @Test
        void hasProductsWithMenus() {
            as(BORA).get("/api/products")
                    .then()
                    .statusCode(200)
                    .rootPath("find { it.version == 'enterprise-cyber-2026-01' }")
                    .body("code", is("ENTERPRISE_CYBER"))
                    .body("limits[0].amount", is("50000000"))
                    .body("parts", hasSize(13));
        }
    }
}
