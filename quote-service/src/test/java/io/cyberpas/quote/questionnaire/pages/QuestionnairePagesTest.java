package io.cyberpas.quote.questionnaire.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.quote.RunningService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@RunningService
class QuestionnairePagesTest {

    private static final String DEFINITION = "/questionnaires/standard-2026-01";
    private static final String TRIAL = DEFINITION + "/trial";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    @Test
    void theListLeadsToEachVersion() {
        BrowserSession session = BrowserSession.signIn(BORA, "/questionnaires");
        String page = session.get("/questionnaires").body();
        assertThat(page, allOf(containsString(DEFINITION), containsString("/questionnaires/household-2026-01")));
        assertEquals(404, session.get("/questionnaires/none").statusCode());
    }

    @Test
    void theDefinitionIsReadInBothLanguages() {
        BrowserSession session = BrowserSession.signIn(UMA, "/questionnaires");
        String english = session.get(DEFINITION).body();
        assertThat(english, containsString("Are USB and other disks blocked or controlled?"));
        assertThat(english, containsString("Asked if “Do people work remotely with customer data?” is answered Yes"));
        assertThat(english, containsString("Answered by the field insured.annualSales of the submission"));
        assertThat(english, containsString("0 to 10,000,000,000"));
        assertThat(english, containsString("Offline backup"));

        String korean = session.get(DEFINITION, "Accept-Language", "ko").body();
        assertThat(korean, containsString("USB 등 외부 저장 매체를 차단하거나 통제합니까?"));
        assertThat(korean, containsString("‘고객 정보를 다루는 재택근무를 합니까?’의 답변이 예"));
        assertThat(korean, not(containsString("Required")));
    }

    @Test
    void theFormHasTheRightFieldForEachQuestion() {
        BrowserSession session = BrowserSession.signIn(BORA, "/questionnaires");
        String form = session.get(TRIAL).body();
        assertThat(form, containsString("type=\"radio\" id=\"answer-MFA\" name=\"answers.MFA\" value=\"true\""));
        assertThat(form, containsString("type=\"checkbox\" id=\"answer-RECORD_KINDS-HEALTH\""));
        assertThat(form, containsString("<select class=\"form-select\" id=\"answer-TRAINING\""));
        assertThat(form, containsString("type=\"date\" id=\"answer-PENETRATION_TEST_DATE\""));
        assertThat(form, containsString("data-question=\"REMOTE_WORK_DONE\" data-asks"));
        assertThat(form, not(containsString("answers.REMOTE_USB_CONTROL")));
        assertThat(form, not(containsString("answers.INSURED_NAME")));
        String household = session.get("/questionnaires/household-2026-01/trial", "Accept-Language", "ko")
                .body();
        assertThat(household, containsString("2단계 인증을 사용합니까?"));
    }

    @Test
    void answersAreKeptInTheFormAndAskFurtherQuestions() {
        BrowserSession session = BrowserSession.signIn(BORA, "/questionnaires");
        Map<String, String> answers = new HashMap<>();
        answers.put("_csrf", csrf(session));
        answers.put("answers.REMOTE_WORK_DONE", "true");
        answers.put("answers.INCIDENT_BEFORE", "true");
        answers.put("answers.INCIDENT_LARGEST_LOSS", "12,000,000");
        answers.put("answers.INCIDENT_LARGEST_LOSSCurrency", "KRW");
        answers.put("answers.EMPLOYEES", "several <b>hundred</b>");
        answers.put("answers.TRAINING", "YEARLY");
        HttpResponse<String> answer = session.post(TRIAL, answers);
        assertEquals(200, answer.statusCode(), answer.body());
        String page = answer.body();
        assertThat(page, containsString("answers.REMOTE_USB_CONTROL"));
        assertThat(
                page,
                containsString(
                        "id=\"answer-REMOTE_WORK_DONE\" name=\"answers.REMOTE_WORK_DONE\" value=\"true\" checked"));
        assertThat(page, containsString("value=\"12000000\" data-money=\"KRW\""));
        assertThat(page, containsString("value=\"several &lt;b&gt;hundred&lt;/b&gt;\""));
        assertThat(page, containsString("must be a number"));
        assertThat(page, containsString("<option value=\"YEARLY\" selected>"));
        assertThat(page, containsString("href=\"#answer-MFA\""));
    }

    @Test
    void aFieldForNoQuestionIsRefused() {
        BrowserSession session = BrowserSession.signIn(BORA, "/questionnaires");
        HttpResponse<String> answer = session.post(TRIAL, Map.of("_csrf", csrf(session), "answers.MAGIC", "true"));
        assertEquals(400, answer.statusCode());
        assertThat(answer.body(), containsString("is not a question of standard-2026-01"));
    }

    private static String csrf(BrowserSession session) {
        Matcher field = CSRF.matcher(session.get(TRIAL).body());
        assertTrue(field.find());
        return field.group(1);
    }
}
