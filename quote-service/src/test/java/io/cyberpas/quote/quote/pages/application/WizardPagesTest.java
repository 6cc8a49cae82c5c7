package io.cyberpas.quote.quote.pages.application;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.quote.RunningService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker goes through an application step by step. */
@RunningService
class WizardPagesTest extends WizardFixture {

    private BrowserSession session = BrowserSession.unknown();

    @BeforeEach
    void signsIn() {
        session = BrowserSession.signIn(BORA, "/quotes");
    }

    @Test
    void choosesAmongAllProductsInBothLanguages() {
        assertThat(
                session.get("/quotes/new").body(),
                allOf(
                        containsString("Enterprise cyber"),
                        containsString("Mobile payment"),
                        containsString("value=\"USD\"")));
        assertThat(
                session.get("/quotes/new", "Accept-Language", "ko").body(),
                allOf(containsString("청약 시작"), containsString("의무보험")));
    }

    @Test
    void cannotBeginWhatIsNotOnSale() {
        Map<String, String> form = Draft.begin(session, PRODUCT, "KRW").form("insured");
        form.put("_key", UUID.randomUUID().toString());
        form.put("product", "MOBILE_PAYMENT");
        form.put("currency", "KRW");
        assertEquals(400, session.post("/quotes/new", form).statusCode());
        form.put("product", "NONSENSE");
        form.put("_key", UUID.randomUUID().toString());
        assertEquals(400, session.post("/quotes/new", form).statusCode());
    }

    @Test
    void savesAHalfFilledStepAndIsToldWhatIsMissingWhenComingBack() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        assertThat(draft.step("insured"), not(containsString("Still to be filled in")));
        HttpResponse<String> saved = draft.save("insured", Map.of("insured.name", "가온정보 주식회사"));
        assertEquals(303, saved.statusCode());
        assertThat(draft.follow(saved).uri().getPath(), is(draft.path("organisation")));
        String korean = draft.step("insured", "Accept-Language", "ko");
        assertThat(
                korean,
                allOf(
                        containsString("가온정보 주식회사"),
                        containsString("입력이 필요합니다"),
                        containsString("직전 사업연도 매출액"),
                        containsString("미비하거나 잘못된 항목")));
        read(BORA, draft.number()).body("status", is("DRAFT")).body("application.insured.name", is("가온정보 주식회사"));
    }

    @Test
    void keepsTheRestOfAStepWhenOneFieldCannotBeRead() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        Map<String, String> fields = new HashMap<>(Draft.company());
        fields.put("insured.annualSales", "sixty billion");
        fields.put("insured.industry", "MAGIC");
        fields.put("cover.to", "2026-02-31");
        HttpResponse<String> answer = draft.save("insured", fields);
        assertEquals(200, answer.statusCode());
        assertThat(
                answer.body(),
                allOf(
                        containsString("value=\"sixty billion\""),
                        containsString("Must be an amount in KRW"),
                        containsString("Not on the list"),
                        containsString("Must be a date")));
        read(BORA, draft.number())
                .body("application.insured.dataSubjects", is(90000))
                .body("application.insured.annualSales", nullValue());
    }

    @Test
    void isAskedFurtherQuestionsByAnswers() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        assertThat(draft.step("prevention"), not(containsString("answers.MFA_SCOPE")));
        assertThat(
                draft.change("prevention", Map.of("answers.MFA", "true")),
                allOf(containsString("afterend:#question-MFA"), containsString("answers.MFA_SCOPE")));
        assertThat(
                draft.change("prevention", Map.of("answers.MFA", "true", "answers.ENCRYPTION", "true")),
                allOf(not(containsString("answers.MFA_SCOPE")), containsString("id=\"draft-version\"")));
        assertThat(
                draft.change("prevention", Map.of("answers.MFA", "false")),
                containsString("id=\"question-MFA_SCOPE\" hx-swap-oob=\"delete\""));
        Map<String, String> scope = Map.of("answers.MFA", "true", "answers.MFA_SCOPE", "EMAIL");
        assertEquals(303, draft.save("prevention", scope).statusCode());
        draft.save("prevention", Map.of("answers.MFA", "false", "answers.MFA_SCOPE", "EMAIL"));
        read(BORA, draft.number())
                .body("application.answers.MFA", is(false))
                .body("application.answers.MFA_SCOPE", nullValue());
    }

    @Test
    void seesThePremiumFallWhenAControlIsInPlace() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        assertThat(draft.step("insured"), containsString("A premium needs industry, sales"));
        draft.save("insured", Draft.company());
        Map<String, String> prevention = new HashMap<>(
                Map.of("answers.PATCHING", "true", "answers.OFFLINE_BACKUP", "true", "answers.ENCRYPTION", "true"));
        draft.save("prevention", prevention);
        String before = draft.step("prevention");
        assertThat(before, containsString("No option is chosen yet; this is an example."));
        String was = Draft.found(Pattern.compile("name=\"_was\" value=\"([^\"]+)\""), before);
        prevention.put("answers.MFA", "true");
        prevention.put("_was", was);
        String after = draft.change("prevention", prevention);
        assertThat(after, allOf(containsString("trending-down"), containsString("(before: ₩")));
        assertTrue(premium(after).compareTo(premium(before)) < 0);
        prevention.put("_was", "nonsense~~1_2_3&<");
        assertThat(draft.change("prevention", prevention), not(containsString("trending-")));
    }

    @Test
    void namesFindingsAndSeesTheirScore() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        Map<String, String> finding = new HashMap<>();
        finding.put("externalRating", "72");
        finding.put("findings.0.title", "Outdated mail gateway");
        finding.put("findings.0.asset", "mail.gaon.example");
        finding.put("findings.0.cvssVector", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H");
        finding.put("findings.0.open", "true");
        finding.put("stay", "true");
        String wrong = draft.follow(draft.save("findings", finding)).body();
        assertThat(wrong, allOf(containsString("The vector lacks A"), containsString("findings.1.title")));
        finding.put("findings.0.cvssVector", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        assertThat(draft.follow(draft.save("findings", finding)).body(), containsString("CVSS 9.8 · Critical"));
        finding.remove("stay");
        finding.put("remove", "0");
        String removed = draft.follow(draft.save("findings", finding)).body();
        assertThat(removed, not(containsString("mail.gaon.example")));
    }

    @Test
    void isToldEverythingThatKeepsADraftFromBeingSubmitted() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        draft.save("cover", Map.of("options.0.limit", "1000000000", "parts", "DATA_RESTORATION"));
        HttpResponse<String> back = draft.submit();
        assertEquals(303, back.statusCode());
        HttpResponse<String> review = draft.follow(back);
        assertThat(review.uri().getPath(), is(draft.path("review")));
        assertThat(
                review.body(),
                allOf(
                        containsString("things stand between this application and its submission"),
                        containsString("prevention#question-MFA"),
                        containsString("insured#insured-annualSales"),
                        containsString("cover#options-0-retention"),
                        containsString("Option 1: Retention each claim")));
        assertThat(session.get("/quotes?q=" + draft.number()).body(), containsString(draft.path("insured")));
        assertThat(session.get("/quotes/" + draft.number()).body(), containsString(draft.path("insured")));
        read(BORA, draft.number()).body("status", is("DRAFT"));
    }

    @Test
    void submitsWhatIsCompleteAndReopensIt() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        draft.save("insured", Draft.company());
        wellRunCompany()
                .forEach((step, answers) -> assertEquals(
                        303,
                        session.post(draft.path(step), joined(draft.form(step), answers))
                                .statusCode(),
                        step));
        draft.save("findings", Map.of("externalRating", "72"));
        draft.save("cover", coverOf("1000000000", "10000000"));
        assertThat(draft.step("review"), containsString("Everything is there"));
        HttpResponse<String> submitted = draft.submit();
        assertThat(draft.follow(submitted).uri().getPath(), is("/quotes/" + draft.number()));
        read(BORA, draft.number()).body("status", is("QUOTED")).body("options[0].premium.currency", is("KRW"));
        assertEquals(303, session.get(draft.path("insured")).statusCode());

        Map<String, String> form = Draft.begin(session, PRODUCT, "KRW").form("insured");
        form.put("_version", String.valueOf(read(BORA, draft.number()).extract().<Integer>path("version")));
        assertEquals(
                400,
                session.post("/quotes/" + draft.number() + "/reopening", form).statusCode());
        form.put("reason", "한도 상향 요청");
        HttpResponse<String> reopened = session.post("/quotes/" + draft.number() + "/reopening", form);
        assertThat(session.follow(reopened).uri().getPath(), is(draft.path("insured")));
        read(BORA, draft.number()).body("status", is("DRAFT")).body("revision", is(2));
    }

    @Test
    void isToldPlainlyWhenSomebodyElseChangedTheDraft() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        Map<String, String> stale = draft.form("insured");
        draft.save("insured", Map.of("insured.name", "가온정보"));
        stale.put("insured.name", "다른 이름");
        HttpResponse<String> refused = session.post(draft.path("insured"), stale);
        assertEquals(412, refused.statusCode());
        assertThat(refused.body(), containsString("Somebody else changed this draft"));
        read(BORA, draft.number()).body("application.insured.name", is("가온정보"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
    void isToldWhenAFormHasNoVersion(String version) {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        Map<String, String> form = draft.form("insured");
        form.put("_version", version);
        int status = session.post(draft.path("insured"), form).statusCode();
        assertTrue(status == 400 || status == 412, "status " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "1e999999999", "-5", "999999999999999999999999", "2026-12-01", "<b>", "\"'"})
    void isNeverAnsweredByAFailure(String value) {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        for (String step : List.of("insured", "organisation", "sales", "certificates", "findings", "cover")) {
            String page = draft.step(step);
            Map<String, String> fields = new HashMap<>();
            Pattern.compile("name=\"((?:insured|cover|answers|findings|options|external|rider)[^\"]*)\"")
                    .matcher(page)
                    .results()
                    .forEach(name -> fields.put(name.group(1), value));
            int status = draft.save(step, fields).statusCode();
            assertTrue(status == 200 || status == 303, step + " answered " + status);
            draft.change(step, fields);
            assertEquals(200, session.get(draft.path(step)).statusCode());
        }
        assertEquals(303, draft.submit().statusCode());
    }

    @Test
    void fillsInAHouseholdProductWithoutTheQuestionsOfCompanies() {
        Draft draft = Draft.begin(session, "BANK_ACCOUNT_LOSS", "CNY");
        String insured = draft.step("insured", "Accept-Language", "ko");
        assertThat(insured, allOf(containsString("생년월일"), not(containsString("insured.annualSales"))));
        assertThat(insured, not(containsString("/application/findings")));
        assertThat(insured, containsString("CNY"));
        assertEquals(404, session.get(draft.path("findings")).statusCode());
        assertEquals(
                303,
                draft.save("insured", Map.of("insured.name", "王芳", "insured.birthDate", "1990-04-25"))
                        .statusCode());
        assertThat(draft.step("accounts"), containsString("answers.TWO_STEP_LOGIN"));
        assertThat(draft.step("cover"), containsString("riderTo"));
    }

    @Test
    void findsNoStepThatThereIsNot() {
        Draft draft = Draft.begin(session, PRODUCT, "KRW");
        assertEquals(404, session.get(draft.path("nonsense")).statusCode());
    }
}
