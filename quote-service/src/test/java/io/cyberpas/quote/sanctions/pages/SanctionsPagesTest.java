package io.cyberpas.quote.sanctions.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.sanctions.HitStatus;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@RunningService
class SanctionsPagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    @Inject
    SanctionsScreening screening;

    private final String quote = "Q-PAGE-" + UUID.randomUUID().toString().substring(0, 8);

    private static Response load(Tokens user, String lines) {
        return given().auth()
                .oauth2(user.token())
                .accept("text/html")
                .redirects()
                .follow(false)
                .multiPart("source", "PAGES")
                .multiPart(
                        "file",
                        "list.csv",
                        ("reference,type,name,aliases\n" + lines).getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/sanctions/lists");
    }

    private static Map<String, String> form(BrowserSession session, String field, String value) {
        Matcher csrf = CSRF.matcher(session.get("/sanctions").body());
        assertThat(csrf.find(), is(true));
        return Map.of("_csrf", csrf.group(1), "_key", UUID.randomUUID().toString(), field, value);
    }

    @Test
    void aHitIsReadAndDecidedInBothLanguages() {
        load(SEONU, "P-1,ORGANISATION,Marmalade Submarine Guild,마멀레이드잠수함조합\n")
                .then()
                .statusCode(303);
        UUID hit = screening.screen(quote, List.of("마멀레이드 잠수함 조합")).getFirst().id();
        BrowserSession uma = BrowserSession.signIn(UMA, "/sanctions");
        String english =
                uma.get("/sanctions?q=" + quote, "Accept-Language", "en").body();
        assertThat(
                english,
                allOf(
                        containsString(quote),
                        containsString("마멀레이드 잠수함 조합"),
                        containsString("Marmalade Submarine Guild")));
        assertThat(
                english,
                allOf(
                        containsString("/sanctions/hits/%s/clearance".formatted(hit)),
                        not(containsString("Load a list"))));
        assertThat(
                uma.get("/sanctions?q=" + quote, "Accept-Language", "ko").body(),
                allOf(containsString("유사: 마멀레이드잠수함조합"), containsString("미결"), containsString("PAGES, 버전")));

        assertEquals(
                303,
                uma.post("/sanctions/hits/%s/clearance".formatted(hit), form(uma, "reason", "Another guild"))
                        .statusCode());
        assertThat(screening.hits(quote).getFirst().status(), is(HitStatus.CLEARED));
        assertThat(
                uma.get("/sanctions?status=CLEARED&q=" + quote, "Accept-Language", "en")
                        .body(),
                allOf(containsString("Another guild"), not(containsString("/clearance"))));
        assertEquals(
                409,
                uma.post("/sanctions/hits/%s/confirmation".formatted(hit), form(uma, "reason", "Too late"))
                        .statusCode());
    }

    @Test
    void namesAreCheckedWithoutStandingInTheAddress() {
        load(SEONU, "P-2,PERSON,Wednesday Umbrella,\n").then().statusCode(303);
        BrowserSession uma = BrowserSession.signIn(UMA, "/sanctions");
        assertThat(
                uma.post("/sanctions/check", form(uma, "names", "Umbrella, Wednesday\nSomebody Else"))
                        .body(),
                allOf(containsString("Wednesday Umbrella"), containsString("P-2"), containsString("100%")));
        assertThat(
                uma.post("/sanctions/check", form(uma, "names", "<i>Nobody")).body(),
                allOf(containsString("“&lt;i&gt;Nobody”"), not(containsString("P-2"))));
        assertEquals(400, uma.post("/sanctions/check", form(uma, "names", " ")).statusCode());
    }

    @Test
    void listsAreLoadedBySeniorUnderwritersOnly() {
        load(UMA, "P-3,PERSON,Fine Name,\n").then().statusCode(403);
        load(SEONU, "P-3,GHOST,Fine Name,\n").then().statusCode(400).body(containsString("line 2, type"));
        BrowserSession ada = BrowserSession.signIn(Tokens.user("ada").roles(Roles.AUDITOR), "/sanctions");
        assertThat(
                ada.get("/sanctions").body(),
                allOf(not(containsString("/clearance")), not(containsString("/sanctions/check"))));
        given().auth()
                .oauth2(SEONU.token())
                .accept("text/html,*/*;q=0.8")
                .get("/sanctions/sample-list.csv")
                .then()
                .statusCode(200)
                .body(startsWith("reference,type,name"));
        given().auth()
                .oauth2(BORA.token())
                .accept("text/html")
                .get("/sanctions")
                .then()
                .statusCode(403);
    }
}
