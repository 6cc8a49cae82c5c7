package io.cyberpas.quote.desk.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.submits;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.quote.MovableClock;
import io.cyberpas.quote.RunningService;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class ReferralPagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private static Map<String, String> form(BrowserSession session, String page, String... fields) {
        Map<String, String> form = new HashMap<>();
        Matcher csrf = CSRF.matcher(session.get(page).body());
        assertTrue(csrf.find());
        form.put("_csrf", csrf.group(1));
        form.put("_key", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static String send(BrowserSession session, String number, String action, String... fields) {
        String page = "/quotes/" + number;
        return session.follow(session.post(page + "/" + action, form(session, page, fields)))
                .body();
    }

    private static int status(BrowserSession session, String number, String action, String... fields) {
        String page = "/quotes/" + number;
        return session.post(page + "/" + action, form(session, page, fields)).statusCode();
    }

    private static final String[] JUDGED = {
        "_version", "0", "basePremium", "150,000,000", "recordsFactor", "2.80", "reason", "Judged from peers"
    };

    private static String[] judged(String... more) {
        String[] all = new String[JUDGED.length + more.length];
        System.arraycopy(JUDGED, 0, all, 0, JUDGED.length);
        System.arraycopy(more, 0, all, JUDGED.length, more.length);
        return all;
    }

    @Nested
    class TheDesk {

        @Test
        void showsReferralsInBothLanguages() {
            String number = newQuote(telecom());
            BrowserSession session = BrowserSession.signIn(UMA, "/referrals");
            String page = session.get("/referrals?whose=UNASSIGNED").body();
            assertThat(
                    page, allOf(containsString("Referral desk"), containsString("Low risk"), containsString("Take")));
            String korean = session.get("/referrals", "Accept-Language", "ko").body();
            assertThat(korean, allOf(containsString("심사 대기"), containsString("저위험"), containsString("매출")));
            assertThat(send(session, number, "assignment"), containsString("Uma Kim"));
        }

        @Test
        void isNotForBrokers() {
            assertEquals(
                    403,
                    BrowserSession.signIn(BORA, "/quotes").get("/referrals").statusCode());
        }

        @Test
        void tellsWhoComesSecondThatItIsTaken() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/referrals");
            BrowserSession seonu = BrowserSession.signIn(SEONU, "/referrals");
            assertEquals(303, status(uma, number, "assignment"));
            assertEquals(409, status(seonu, number, "assignment"));
            assertThat(
                    send(seonu, number, "handover", "_version", "1", "assignee", "seonu"), containsString("Seonu Kim"));
            assertThat(send(seonu, number, "put-back", "_version", "2"), containsString("Nobody"));
        }
    }

    @Nested
    class UnderwriterAndBroker {

        @Test
        void writeToEachOtherOnThePageOfTheQuote() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            BrowserSession bora = BrowserSession.signIn(BORA, "/quotes");
            assertThat(
                    send(uma, number, "information-requests", "question", "Who watches the alarms?"),
                    containsString("Waits for the broker"));
            send(uma, number, "notes", "text", "Ask their auditor, too");
            assertThat(bora.get("/quotes?q=" + number).body(), containsString("Questions open"));
            assertThat(
                    bora.get("/quotes/" + number, "Accept-Language", "ko").body(),
                    allOf(
                            containsString("보험사의 질의"),
                            containsString("Who watches the alarms?"),
                            not(containsString("Ask their auditor"))));
            assertThat(
                    send(bora, number, "information-requests/1/answer", "answer", "A provider, around the clock"),
                    containsString("Answered"));
            assertThat(
                    uma.get("/quotes/" + number).body(),
                    allOf(containsString("A provider, around the clock"), containsString("Ask their auditor")));
            BrowserSession minho = BrowserSession.signIn(MINHO, "/quotes");
            assertEquals(
                    404,
                    minho.post(
                                    "/quotes/" + number + "/information-requests/1/answer",
                                    form(minho, "/quotes/new", "answer", "Mine!"))
                            .statusCode());
        }

        @Test
        void doNotSeeTheSame() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            send(uma, number, "release-proposal", judged());
            String brokers = BrowserSession.signIn(BORA, "/quotes")
                    .get("/quotes/" + number)
                    .body();
            assertThat(
                    brokers,
                    allOf(
                            not(containsString("second person")),
                            not(containsString("Who handles it")),
                            not(containsString("Judged from peers"))));
        }
    }

    @Nested
    class FourEyes {

        @Test
        void oneProposesAndAnotherOneApproves() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            String[] deep = judged("adjustments.0.percent", "-25", "adjustments.0.reason", "Fleet of subsidiaries");
            assertEquals(403, status(uma, number, "referral-release", deep));
            String proposed = send(uma, number, "release-proposal", deep);
            assertThat(
                    proposed,
                    allOf(
                            containsString("A release waits for a second person"),
                            containsString("−25%"),
                            not(containsString("/release-approval"))));
            assertEquals(403, status(uma, number, "release-approval", "_version", "1"));
            BrowserSession seonu = BrowserSession.signIn(SEONU, "/quotes");
            assertThat(seonu.get("/quotes/" + number).body(), containsString("/release-approval"));
            assertThat(send(seonu, number, "release-approval", "_version", "1"), containsString("Quoted"));
        }

        @Test
        void aProposalThatIsTurnedDownLeavesTheReferralOpen() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            send(uma, number, "release-proposal", judged());
            BrowserSession seonu = BrowserSession.signIn(SEONU, "/quotes");
            assertEquals(303, status(seonu, number, "release-rejection", "_version", "1", "reason", "Too cheap"));
            read(UMA, number).body("status", is("REFERRED"));
        }

        @Test
        void conditionsAreMadeAndCleared() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            String released = send(
                    uma,
                    number,
                    "referral-release",
                    judged(
                            "subjectivities.0.text",
                            "침투시험 보고서",
                            "subjectivities.0.dueOn",
                            MovableClock.today().plusDays(5).toString()));
            assertThat(released, allOf(containsString("침투시험 보고서"), containsString("/subjectivities/1/clearance")));
            BrowserSession bora = BrowserSession.signIn(BORA, "/quotes");
            assertThat(
                    bora.get("/quotes/" + number).body(),
                    allOf(containsString("침투시험 보고서"), not(containsString("/acceptance"))));
            assertThat(
                    send(uma, number, "subjectivities/1/clearance", "_version", "1", "reason", "Report read"),
                    containsString("Cleared"));
            assertThat(bora.get("/quotes/" + number).body(), containsString("/acceptance"));
        }

        @Test
        void whatCannotBeReadIsToldFieldByField() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            String problems = uma.post(
                            "/quotes/" + number + "/referral-release",
                            form(
                                    uma,
                                    "/quotes/" + number,
                                    judged("adjustments.1.percent", "a lot", "subjectivities.0.text", "Report")))
                    .body();
            assertThat(
                    problems,
                    allOf(
                            containsString("$.adjustments.1.percent"),
                            containsString("$.adjustments.1.reason"),
                            containsString("$.subjectivities.0.dueOn")));
        }
    }

    @Nested
    class ThePreview {

        @Test
        void isAPieceOfThePage() {
            String number = newQuote(telecom());
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            String preview = uma.post(
                            "/quotes/" + number + "/release-preview",
                            form(
                                    uma,
                                    "/quotes/" + number,
                                    "basePremium",
                                    "150000000",
                                    "recordsFactor",
                                    "2.8",
                                    "adjustments.0.percent",
                                    "10"))
                    .body();
            assertThat(
                    preview,
                    allOf(
                            containsString("Premium with this release"),
                            containsString("+10%"),
                            containsString("Within your authority."),
                            not(containsString("<html"))));
            read(UMA, number).body("version", is(0));
        }
    }

    @Nested
    class TheClearanceQuestion {

        @Test
        void isAnsweredWithTheOtherBrokersQuotesInSight() {
            String body = midSizedCompany();
            String first = submits(body).extract().path("number");
            String second = as(MINHO)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/api/quotes")
                    .path("number");
            BrowserSession uma = BrowserSession.signIn(UMA, "/quotes");
            assertThat(
                    uma.get("/quotes/" + second).body(),
                    allOf(containsString("Which broker acts"), containsString("/quotes/" + first)));
            assertThat(
                    BrowserSession.signIn(MINHO, "/quotes")
                            .get("/quotes/" + second)
                            .body(),
                    allOf(not(containsString(first)), not(containsString("HANBIT"))));
            assertThat(
                    send(uma, second, "clearance", "_version", "0", "granted", "true", "reason", "Letter seen"),
                    containsString("MIRAE may go on."));
        }
    }
}
