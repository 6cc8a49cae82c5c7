package io.cyberpas.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.sample.SamplePages;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ServiceTest
class AccessTest {
    private static final Tokens BORA = Tokens.user("bora").name("Bora Kim").roles(Roles.BROKER);

    @Nested
    class OfActors {
        @Test
        void personIsReadFromTheToken() {
            given().auth()
                    .oauth2(Tokens.user("bora")
                            .name("Bora Kim")
                            .roles(Roles.BROKER)
                            .brokerage("HANBIT")
                            .token())
                    .get("/api/things/me")
                    .then()
                    .body("subject", equalTo("bora"), "name", equalTo("Bora Kim"), "brokerage", equalTo("HANBIT"))
                    .body("roles", contains(Roles.BROKER), "via", nullValue());
        }

        @Test
        void clientIsKnownByItsId() {
            given().auth()
                    .oauth2(Tokens.client("hanbit-broker-api", "HANBIT", Roles.BROKER))
                    .get("/api/things/me")
                    .then()
                    .body("subject", equalTo("hanbit-broker-api"), "brokerage", equalTo("HANBIT"));
        }

        @Test
        void serviceActsForTheUserItNames() {
            given().auth()
                    .oauth2(Tokens.service("quote-service"))
                    .header(ActingUser.HEADER, new ActingUser("bora", "김보라").headerValue())
                    .get("/api/things/me")
                    .then()
                    .body("subject", equalTo("bora"), "name", equalTo("김보라"), "via", equalTo("quote-service"))
                    .body("roles", contains(Roles.SERVICE));
        }

        @Test
        void nobodyElseIsBelieved() {
            given().auth()
                    .oauth2(BORA.token())
                    .header(ActingUser.HEADER, new ActingUser("uma", "Uma Lee").headerValue())
                    .get("/api/things/me")
                    .then()
                    .body("subject", equalTo("bora"), "via", nullValue());
        }

        @Test
        void malformedActingUserIsRefused() {
            given().auth()
                    .oauth2(Tokens.service("quote-service"))
                    .header(ActingUser.HEADER, "bora")
                    .get("/api/things/me")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("Acting-User"));
        }
    }

    @Nested
    class OfTokens {
        @Test
        void aTokenThatWasVerifiedStandsForTheSameAgain() {
            String token = BORA.token();
            for (int i = 0; i < 3; i++) {
                me(token).statusCode(200).body("subject", equalTo("bora"), "roles", contains(Roles.BROKER));
            }
        }

        @Test
        void oneThatDiffersInASingleCharacterIsVerifiedByItself() {
            String token = BORA.token();
            me(token).statusCode(200);
            int middle = token.lastIndexOf('.') + 20;
            char other = token.charAt(middle) == 'A' ? 'B' : 'A';
            me(token.substring(0, middle) + other + token.substring(middle + 1)).statusCode(401);
            me(token.substring(0, token.lastIndexOf('.') + 1)).statusCode(401);
        }

        @Test
        void anExpiredOneIsRefusedHoweverOftenItComes() {
            String token = Tokens.user("bora").roles(Roles.BROKER).expired().token();
            me(token).statusCode(401);
            me(token).statusCode(401);
        }

        private ValidatableResponse me(String token) {
            return given().auth().oauth2(token).get("/api/things/me").then();
        }
    }

    @Nested
    class OfSessions {
        @Test
        void pageLeadsToTheLoginWithPkce() {
            HttpResponse<String> answer = BrowserSession.unknown().get("/things");
            assertThat(answer.statusCode(), is(302));
            assertThat(
                    answer.headers().firstValue("Location").orElse(""), containsString("code_challenge_method=S256"));
        }

        @Test
        void pieceOfAPageMakesTheBrowserLoadTheWhole() {
            HttpResponse<String> answer = BrowserSession.unknown()
                    .get("/things", "HX-Request", "true", "HX-Current-URL", "http://localhost/things?x=1");
            assertThat(answer.statusCode(), is(401));
            assertThat(answer.headers().firstValue("HX-Redirect").orElse(""), is("http://localhost/things?x=1"));
        }

        @Test
        void signedInUserSeesThePageAndItsRolesCount() {
            BrowserSession bora = BrowserSession.signIn(BORA, "/things");
            assertThat(bora.get("/things").statusCode(), is(200));
            AssertionError refused = assertThrows(
                    AssertionError.class,
                    () -> BrowserSession.signIn(Tokens.user("uma").roles(Roles.UNDERWRITER), "/things"));
            assertThat(refused.getMessage(), containsString("403"));
        }

        @Test
        void formWithItsTokenCountsOnce() {
            BrowserSession bora = BrowserSession.signIn(BORA, "/things");
            Map<String, String> form = form(bora);
            int before = SamplePages.SUBMISSIONS.get();
            HttpResponse<String> first = bora.post("/things", form);
            HttpResponse<String> second = bora.post("/things", form);
            assertThat(first.body(), first.statusCode(), is(303));
            assertThat(second.statusCode(), is(303));
            assertThat(
                    second.headers().firstValue("Location"),
                    equalTo(first.headers().firstValue("Location")));
            assertThat(SamplePages.SUBMISSIONS.get(), is(before + 1));
        }

        @Test
        void formFromElsewhereIsRefused() {
            BrowserSession bora = BrowserSession.signIn(BORA, "/things");
            Map<String, String> form = form(bora);
            assertThat(
                    bora.post("/things", form, "Origin", "http://evil.example").statusCode(), is(403));
            assertThat(
                    bora.post("/things", form, "Sec-Fetch-Site", "cross-site").statusCode(), is(403));
            assertThat(bora.post("/things", form, "Sec-Fetch-Site", "same-site").statusCode(), is(403));
            assertThat(bora.post("/things", form, "Accept-Language", "ko").statusCode(), is(403));
        }

        @Test
        void formWithoutOrWithAnothersTokenIsRefused() {
            BrowserSession bora = BrowserSession.signIn(BORA, "/things");
            bora.get("/things");
            Map<String, String> others = form(BrowserSession.signIn(BORA, "/things"));
            assertThat(bora.post("/things", others).statusCode(), is(403));
            assertThat(
                    bora.post("/things", Map.of("_key", "k-" + UUID.randomUUID()))
                            .statusCode(),
                    is(403));
            assertThat(bora.post("/api/things", Map.of()).statusCode(), is(not(201)));
        }

        @Test
        void bearerTokenNeedsNoFormToken() {
            given().auth()
                    .oauth2(BORA.token())
                    .redirects()
                    .follow(false)
                    .formParam("name", "x")
                    .formParam("_key", UUID.randomUUID().toString())
                    .post("/things")
                    .then()
                    .statusCode(303);
        }

        @Test
        void signOutEndsAtTheIssuer() {
            BrowserSession bora = BrowserSession.signIn(BORA, "/things");
            HttpResponse<String> answer = bora.get("/logout");
            assertThat(answer.statusCode(), is(302));
            assertThat(answer.headers().firstValue("Location").orElse(""), containsString("/logout"));
        }

        private static Map<String, String> form(BrowserSession session) {
            String[] parts =
                    session.get("/things").body().replaceAll("</?form>", "").split("\\|");
            return Map.of("_csrf", parts[0], "_key", parts[1], "name", "ring");
        }
    }
}
