package io.cyberpas.quote.quote.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.platform;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class QuotePagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    @Nested
    class ABroker {

        @Test
        void readsEverythingInKorean() {
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            String number = newQuote(telecom());
            String page =
                    session.get("/quotes/" + number, "Accept-Language", "ko").body();
            assertThat(page, allOf(containsString("심사 중"), containsString("언더라이터 심사 사유")));
            assertThat(page, containsString("정보주체 12,000,000명이 요율표의 상한 10,000,000명을 넘습니다"));
            assertThat(session.get("/quotes", "Accept-Language", "ko").body(), containsString("새 청약"));
        }

        @Test
        void readsWhatIsPaidForOneEventBesideTheYear() {
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            String number = newQuote(platform());
            read(BORA, number).body("eventLimit.amount", is("3000.00"));
            String page =
                    session.get("/quotes/" + number, "Accept-Language", "ko").body();
            assertThat(
                    page, allOf(containsString("보상한도(연간 총액)"), containsString("1사고당 보상한도"), containsString("3,000")));
        }

        @Test
        void acceptsAnOptionAsSeenOnThePage() {
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            String number = newQuote(midSizedCompany());
            Map<String, String> form = decision(session, number, "0");
            form.put("option", "2");
            assertEquals(
                    303, session.post("/quotes/" + number + "/acceptance", form).statusCode());
            read(BORA, number).body("status", is("ACCEPTED")).body("acceptedOption.number", is(2));
            assertEquals(
                    412, session.post("/quotes/" + number + "/acceptance", form).statusCode());
        }

        @Test
        void withdrawsWithAReason() {
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            String number = newQuote(midSizedCompany());
            Map<String, String> form = decision(session, number, "0");
            assertEquals(
                    400, session.post("/quotes/" + number + "/withdrawal", form).statusCode());
            form.put("reason", "다른 보험사로");
            String page = session.follow(session.post("/quotes/" + number + "/withdrawal", form))
                    .body();
            assertThat(page, allOf(containsString("Withdrawn"), containsString("다른 보험사로")));
        }

        @Test
        void comparesRevisions() {
            String number = newQuote(midSizedCompany());
            change(BORA, number, "reopening", 0, "{\"reason\":\"Other limits\"}")
                    .then()
                    .statusCode(200);
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            assertThat(session.get("/quotes/" + number).body(), containsString("/quotes/" + number + "/revisions"));
            String page = session.get("/quotes/" + number + "/revisions").body();
            assertThat(page, allOf(containsString("Revision 2"), containsString("Version of the product")));
            String korean = session.get("/quotes/" + number + "/revisions?before=2&after=1", "Accept-Language", "ko")
                    .body();
            assertThat(korean, allOf(containsString("개정 2"), containsString("보상한도 10억원")));
            assertThat(
                    session.get("/quotes/" + number + "/revisions?before=1&after=1")
                            .body(),
                    containsString("Nothing differs"));
        }

        @Test
        void findsQuotesByNameAndState() {
            String number = newQuote(midSizedCompany());
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");
            assertThat(session.get("/quotes?q=" + number + "&status=QUOTED").body(), containsString(number));
            assertThat(session.get("/quotes?q=" + number + "&status=BOUND").body(), containsString("No quotes match."));
            assertThat(
                    session.get("/quotes?q=" + number + "&product=ENTERPRISE_CYBER&brokerage=HANBIT&since=2020-01-01")
                            .body(),
                    containsString(number));
            assertThat(session.get("/quotes?until=2020-01-01").body(), containsString("No quotes match."));
            assertEquals(400, session.get("/quotes?status=NONSENSE").statusCode());
        }

        @Test
        void doesNotSeeAnotherBrokeragesQuotes() {
            String number = newQuote(midSizedCompany());
            BrowserSession session = BrowserSession.signIn(MINHO, "/quotes");
            assertEquals(404, session.get("/quotes/" + number).statusCode());
            assertThat(session.get("/quotes").body(), not(containsString(number)));
        }
    }

    @Nested
    class AnUnderwriter {

        @Test
        void releasesAReferralByJudgingWhatTheTariffLacks() {
            String number = newQuote(telecom());
            BrowserSession session = BrowserSession.signIn(UMA, "/quotes");
            String page = session.get("/quotes/" + number).body();
            assertThat(page, allOf(containsString("name=\"basePremium\""), containsString("name=\"recordsFactor\"")));
            assertThat(page, not(containsString("/acceptance")));

            Map<String, String> form = decision(session, number, "0");
            form.put("basePremium", "150,000,000");
            form.put("recordsFactor", "2.80");
            form.put("reason", "Judged from peers");
            String released = session.follow(session.post("/quotes/" + number + "/referral-release", form))
                    .body();
            assertThat(released, allOf(containsString("Quoted"), containsString("judged by uma")));
        }

        @Test
        void declinesWithAReason() {
            String number = newQuote(telecom());
            BrowserSession session = BrowserSession.signIn(UMA, "/quotes");
            Map<String, String> form = decision(session, number, "0");
            form.put("reason", "No appetite");
            String page = session.follow(session.post("/quotes/" + number + "/decline", form))
                    .body();
            assertThat(page, allOf(containsString("Declined"), containsString("No appetite")));
        }
    }

    @Nested
    class Others {

        @Test
        void followTheLinkToThePolicyOnceItStands() {
            String number = newQuote(midSizedCompany());
            change(BORA, number, "acceptance", 0, "{\"option\":1}").then().statusCode(200);
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(Tokens.service("policy-service"))
                    .contentType("application/json")
                    .body("{\"policyNumber\":\"P-2026-000042\"}")
                    .put("/api/quotes/" + number + "/binding")
                    .then()
                    .statusCode(200);
            BrowserSession session = BrowserSession.signIn(Tokens.user("pada").roles(Roles.POLICY_ADMIN), "/quotes");
            assertThat(session.get("/quotes/" + number).body(), containsString("/policies/P-2026-000042"));
        }

        @Test
        void startOnTheList() {
            assertEquals(
                    "/quotes",
                    BrowserSession.unknown()
                            .get("/")
                            .uri()
                            .resolve(location(BrowserSession.unknown().get("/")))
                            .getPath());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/quotes", "/quotes/Q-2026-000001"})
        void areAskedToSignIn(String page) {
            assertEquals(302, BrowserSession.unknown().get(page).statusCode());
        }
    }

    private static Map<String, String> decision(BrowserSession session, String number, String version) {
        Map<String, String> form = new HashMap<>();
        form.put("_csrf", csrf(session, "/quotes/" + number));
        form.put("_version", version);
        return form;
    }

    private static String csrf(BrowserSession session, String page) {
        Matcher field = CSRF.matcher(session.get(page).body());
        assertTrue(field.find());
        return field.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
