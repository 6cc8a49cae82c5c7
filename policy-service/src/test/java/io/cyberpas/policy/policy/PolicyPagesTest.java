package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.acceptedQuote;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.Service.newQuoteNumber;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class PolicyPagesTest {
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);

    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Nested
    class InEnglish {

        @Test
        void theListShowsWhatIsSearched() {
            String insured = "Lantern " + UUID.randomUUID();
            String number = issued(acceptedQuote(quotes, insured));
            String page = shown(reader(PADA, "en").queryParam("q", insured), "/policies");
            assertContains(page, "<h1>Policies</h1>", number, insured, "Pending", "₩1,000,000,000", "Enterprise cyber");
            assertContains(page, "2026-12-01", "2027-11-30", "Issue a policy");
            assertContains(shown(reader(PADA, "en").queryParam("q", "no such insured"), "/policies"), "No policy fits");
        }

        @Test
        void thePolicyShowsTermsLimitsAndVersions() {
            String number = issued(quotes);
            erode(number, "DATA_RESTORATION", "240000000");
            String page = shown(reader(PADA, "en"), "/policies/" + number);
            assertContains(
                    page,
                    "Policy " + number,
                    "한빛정보통신 주식회사",
                    "123-45-67890",
                    "Information and communication",
                    "₩760,000,000",
                    "76% remaining",
                    "Data restoration",
                    "₩60,000,000",
                    "8 hours",
                    "Retroactive date 2026-12-01",
                    "Version 1: New business",
                    "Holds for 2026-12-01 to 2027-11-30");
            assertTrue(page.contains("/quotes/Q-2026-"), "links to the quote");
            assertTrue(page.contains("/policies/" + number + "/limits"), "links to the limits");
        }

        @Test
        void aPartSaysWhenTheAggregateLeavesLessThanItsOwnLimit() {
            String number = issued(quotes);
            erode(number, "PRIVACY_LIABILITY", "900000000");
            assertContains(shown(reader(PADA, "en"), "/policies/" + number), "The aggregate limit leaves ₩100,000,000");
        }

        @Test
        void aPolicyIsReadAsItWasKnown() {
            String number = issued(quotes);
            String page = shown(
                    reader(PADA, "en").queryParam("asOf", "2027-01-01").queryParam("knownAt", "2027-01-01T09:00"),
                    "/policies/" + number);
            assertContains(page, "Terms for 2027-01-01, as known at 2027-01-01 09:00 KST");
            assertContains(
                    shown(reader(PADA, "en").queryParam("knownAt", "2020-01-01T09:00"), "/policies/" + number),
                    "No terms were known for 2026-12-01 at 2020-01-01 09:00 KST");
            reader(PADA, "en")
                    .queryParam("asOf", "soon")
                    .get("/policies/" + number)
                    .then()
                    .statusCode(400);
        }

        @Test
        void theScheduleIsMadeForPrint() {
            String number = issued(quotes);
            String page = shown(reader(PADA, "en"), "/policies/" + number + "/schedule");
            assertContains(page, "Schedule of " + number, "Enterprise cyber", "₩9,500,000", "Privacy liability");
            assertFalse(page.contains("remaining"), "a schedule promises limits, not what is left of them");
        }
    }

    @Nested
    class InKorean {

        @Test
        void everyPageSpeaksKorean() {
            String number = issued(quotes);
            assertContains(
                    shown(reader(PADA, "ko").queryParam("q", number), "/policies"),
                    "<html lang=\"ko\"",
                    "보험계약",
                    "개시 전",
                    "1,000,000,000원",
                    "기업 사이버보험",
                    "계약 발행");
            assertContains(
                    shown(reader(PADA, "ko"), "/policies/" + number),
                    "보험계약 " + number,
                    "연간 총보상한도액",
                    "데이터 복구 비용",
                    "배상청구 기준",
                    "8시간",
                    "제1판: 신규 계약");
            assertContains(
                    shown(reader(PADA, "ko"), "/policies/" + number + "/schedule"),
                    "보험증권 " + number,
                    "2026-12-01부터 2027-11-30까지");
            assertContains(shown(reader(PADA, "ko"), "/policies/new"), "견적번호", "발행");
        }

        @Test
        void problemsAreTitledInKorean() {
            reader(PADA, "ko")
                    .get("/policies/P-1999-000001")
                    .then()
                    .statusCode(404)
                    .contentType(ContentType.HTML)
                    .body(containsString("찾을 수 없습니다"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noPageLacksAWord(String language) {
        String number = issued(quotes);
        for (String path :
                List.of("/policies", "/policies/" + number, "/policies/" + number + "/schedule", "/policies/new")) {
            String page = shown(reader(PADA, language), path);
            assertFalse(page.contains("NOT_FOUND"), path);
            assertFalse(page.contains("_$"), path);
            assertFalse(page.matches("(?s).*\\{[a-z]+:[a-z].*"), path);
        }
    }

    @Nested
    class Issuing {

        @Test
        void bringsToTheNewPolicyAndIsDoneOnceAForm() {
            String quote = acceptedQuote(quotes);
            String key = UUID.randomUUID().toString();
            Response first = send(PADA, quote, key);
            first.then().statusCode(303).header("Location", matchesPattern(".*/policies/P-2026-\\d{6}"));
            Response second = send(PADA, " " + quote + " ", UUID.randomUUID().toString());
            assertEquals(first.header("Location"), second.header("Location"));
            send(PADA, quote, key).then().statusCode(303).header("Location", equalTo(first.header("Location")));
        }

        @Test
        void takesTheQuoteNumberOfTheLinkThatLedThere() {
            assertContains(
                    shown(reader(PADA, "en").queryParam("quoteNumber", "Q-2026-000123"), "/policies/new"),
                    "value=\"Q-2026-000123\"",
                    "name=\"_csrf\"",
                    "name=\"_key\"");
        }

        @Test
        void saysBesideTheFieldWhatIsWrong() {
            send(PADA, "견적", UUID.randomUUID().toString())
                    .then()
                    .statusCode(400)
                    .contentType(ContentType.HTML)
                    .body(allOf(containsString("quoteNumber"), containsString("is not a quote number")));
            send(PADA, newQuoteNumber(), UUID.randomUUID().toString())
                    .then()
                    .statusCode(400)
                    .body(containsString("names no quote"));
        }

        @Test
        void isForPolicyAdministratorsOnly() {
            Tokens uma = Tokens.user("uma").roles(Roles.UNDERWRITER);
            reader(uma, "en").get("/policies/new").then().statusCode(403);
            send(uma, newQuoteNumber(), UUID.randomUUID().toString()).then().statusCode(403);
            assertFalse(shown(reader(uma, "en"), "/policies").contains("Issue a policy"));
        }

        private Response send(Tokens user, String quote, String key) {
            return reader(user, "en")
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("quoteNumber", quote)
                    .formParam("_key", key)
                    .post("/policies");
        }
    }

    @Nested
    class Readers {

        @Test
        void ofAnotherBrokerageFindNothing() {
            String number = issued(quotes);
            Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
            reader(minho, "en")
                    .get("/policies/" + number)
                    .then()
                    .statusCode(404)
                    .contentType(ContentType.HTML);
            reader(minho, "en").get("/policies/" + number + "/schedule").then().statusCode(404);
            assertFalse(shown(reader(minho, "en"), "/policies").contains(number));
        }

        @Test
        void whoNeedNotKnowSeeTheRegistrationNumberMasked() {
            String number = issued(quotes);
            Tokens ada = Tokens.user("ada").roles(Roles.AUDITOR);
            reader(ada, "en").get("/policies/" + number).then().body(not(containsString("123-45-67890")));
        }

        @Test
        void areLedToTheListFromTheRoot() {
            reader(PADA, "en")
                    .redirects()
                    .follow(false)
                    .get("/")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/policies"));
        }
    }

    private static RequestSpecification reader(Tokens user, String language) {
        return given().auth().oauth2(user.token()).accept(ContentType.HTML).cookie("lang", language);
    }

    private static String shown(RequestSpecification reader, String path) {
        return reader.get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
    }

    private static void assertContains(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), () -> "lacks \"" + text + "\":\n" + page);
        }
    }

    private static void erode(String policy, String part, String amount) {
        asService()
                .body("""
                        {"claimNumber":"C-2026-000001","coveragePart":"%s","amount":{"amount":"%s","currency":"KRW"}}""".formatted(part, amount))
                .put("/api/policies/%s/erosions/%s".formatted(policy, UUID.randomUUID()))
                .then()
                .statusCode(201);
        asPada().get("/api/policies/" + policy + "/erosions").then().statusCode(200);
    }
}
