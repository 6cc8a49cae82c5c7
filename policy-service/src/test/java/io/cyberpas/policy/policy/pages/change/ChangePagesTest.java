package io.cyberpas.policy.policy.pages.change;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class ChangePagesTest {
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        quotes.answer("POST", "/api/repricings", 200, """
                {"items":[{"outcome":"PRICED","reasons":[],"tariffVersion":"2026-01",
                 "premium":{"amount":"8500000","currency":"KRW"},
                 "parts":[{"code":"PRIVACY_LIABILITY","premium":{"amount":"5000000","currency":"KRW"}},
                  {"code":"DATA_RESTORATION","premium":{"amount":"2000000","currency":"KRW"}},
                  {"code":"BUSINESS_INTERRUPTION","premium":{"amount":"1500000","currency":"KRW"}}]}]}
                """);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    private String shown(String language, String path) {
        return given().auth()
                .oauth2(PADA.token())
                .accept("text/html")
                .cookie("lang", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String base() {
        return "/policies/" + policy + "/changes/";
    }

    @ParameterizedTest
    @CsvSource({
        "en, endorsement, From which day on?",
        "ko, endorsement, 언제부터 적용됩니까?",
        "en, endorsement?from=2027-03-01, Annual aggregate limit",
        "ko, endorsement?from=2027-03-01, 연간 총보상한도액",
        "en, premium-adjustment, Additional premium",
        "ko, premium-adjustment, 추가 보험료",
        "en, cancellation, By the short-rate table",
        "ko, cancellation, 단기요율표에 따름",
        "en, reinstatement, First day covered again",
        "ko, extended-reporting, 12개월",
        "en, extended-reporting, 12 months"
    })
    void everyFormIsShownInBothLanguages(String language, String form, String text) {
        String page = shown(language, base() + form);
        assertTrue(page.contains(text), page);
    }

    @Test
    void anUnknownChangeIsNotFound() {
        given().auth()
                .oauth2(PADA.token())
                .accept("text/html")
                .get(base() + "burning")
                .then()
                .statusCode(404);
    }

    @Test
    void anEndorsementIsPreviewedRecordedAndShownInTheHistory() {
        BrowserSession pada = BrowserSession.signIn(PADA, "/policies");
        Map<String, String> form = hidden(pada.get(base() + "endorsement?from=2027-06-01"));
        form.put("effectiveFrom", "2027-06-01");
        form.put("reason", "자기부담금을 올림");
        form.put("retention", "20,000,000");
        HttpResponse<String> preview = pada.post(base() + "endorsement/preview", form);
        assertEquals(200, preview.statusCode());
        assertTrue(preview.body().contains("−₩501,370"), preview.body());
        assertTrue(preview.body().contains("Retention each claim"), preview.body());
        HttpResponse<String> recorded = pada.post(base() + "endorsement", hidden(preview));
        assertEquals(303, recorded.statusCode(), recorded.body());
        String history = shown("ko", "/policies/" + policy + "/history");
        assertTrue(history.contains("자기부담금을 올림"), history);
        assertTrue(history.contains("배서"), history);
        assertTrue(history.contains("<rect class=\"tone-info\""), history);
        asPada().get("/api/policies/%s/transactions".formatted(policy))
                .then()
                .body("kind", contains("NEW_BUSINESS", "ENDORSEMENT"));
    }

    @Test
    void aConflictIsSettledBeforeItIsRecorded() {
        BrowserSession pada = BrowserSession.signIn(PADA, "/policies");
        endorse(pada, "2027-06-01", "20000000");
        HttpResponse<String> preview = previewed(pada, "2027-03-01", "30000000");
        assertTrue(preview.body().contains("Take the new value: ₩30,000,000"), preview.body());
        Map<String, String> form = hidden(preview);
        form.put("settle.retention@2027-06-01", "LATER");
        HttpResponse<String> settled = pada.post(base() + "endorsement/preview", form);
        assertTrue(settled.body().contains("Record"), settled.body());
        Map<String, String> again = hidden(settled);
        again.put("settle.retention@2027-06-01", "LATER");
        assertEquals(303, pada.post(base() + "endorsement", again).statusCode());
        asPada().get("/api/policies/%s?asOf=2027-07-01".formatted(policy))
                .then()
                .body("retention.amount", containsString("20000000"));
    }

    @Test
    void wrongFieldsAreNamed() {
        BrowserSession pada = BrowserSession.signIn(PADA, "/policies");
        Map<String, String> form = hidden(pada.get(base() + "cancellation"));
        form.put("effectiveFrom", "soon");
        HttpResponse<String> answer = pada.post(base() + "cancellation/preview", form);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("effectiveFrom"), answer.body());
    }

    private HttpResponse<String> previewed(BrowserSession session, String day, String retention) {
        Map<String, String> form = hidden(session.get(base() + "endorsement?from=" + day));
        form.put("effectiveFrom", day);
        form.put("reason", "asked for");
        form.put("retention", retention);
        return session.post(base() + "endorsement/preview", form);
    }

    private void endorse(BrowserSession session, String day, String retention) {
        assertEquals(
                303,
                session.post(base() + "endorsement", hidden(previewed(session, day, retention)))
                        .statusCode());
    }

    /** The hidden fields of the last form of a page. */
    private static Map<String, String> hidden(HttpResponse<String> page) {
        String form = page.body().substring(page.body().lastIndexOf("<form"));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(form);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
