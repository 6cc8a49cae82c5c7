package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.minho;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class ClaimPagesTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @ParameterizedTest
    @CsvSource({"en,Notify a loss,First notice,Acknowledge the notice", "ko,사고 접수,사고 접수,접수 확인"})
    void aBrokerNotifiesALossAndAHandlerTakesItUp(String language, String notify, String stage, String acknowledge) {
        var broker = new PageVisit(bora(), language);
        assertThat(broker.shown("/claims/new")).contains(notify);
        var policy = policies.policyInForce("서울전자 주식회사");
        var sent = broker.send("/claims", notice(policy));
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = sent.header("Location").replaceFirst("https?://[^/]+", "");
        var number = page.substring("/claims/".length());

        assertThat(broker.shown(page)).contains(number, stage, "김보라").doesNotContain(acknowledge + "</summary>");
        var handler = new PageVisit(hana(), language);
        assertThat(handler.shown("/claims?q=" + policy)).contains(number, "서울전자 주식회사");
        assertThat(handler.shown(page)).contains(acknowledge);
        assertThat(new PageVisit(minho(), language).get(page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"en,The notice is acknowledged", "ko,접수를 확인함"})
    void everyTabSaysWhoseTheClaimIsAndWhatItsGateStillAsks(String language, String asked) {
        var page = "/claims/" + bora().notifyUnder(policies.policyInForce("서울전자 주식회사"));
        var handler = new PageVisit(hana(), language);
        for (var tab : List.of("/amounts", "/forensics", "/engagements", "/diary")) {
            assertThat(handler.shown(page + tab)).contains("서울전자 주식회사", page + "/gate");
        }
        assertThat(handler.shown(page + "/gate")).contains(asked, page + "/notice");
        assertThat(new PageVisit(bora(), language).get(page + "/gate").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrongWithANoticeIsSaidBesideItsFields() {
        var wrong = notice("P-1");
        wrong.put("awareAt", "yesterday");
        var answer = PageVisit.inEnglish(bora()).send("/claims", wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("data-path=\"policyNumber\"");
        wrong.put("policyNumber", policies.policyInForce());
        assertThat(PageVisit.inEnglish(bora()).send("/claims", wrong).asString())
                .contains("data-path=\"$.awareAt\"");
    }

    @ParameterizedTest
    @CsvSource({"en", "ko"})
    void aHandlerLeadsAClaimByFormsFromItsNoticeToItsDuties(String language) {
        var policy = policies.policyInForce();
        bora().notifyUnder(policy);
        var story = ClaimStory.notifiedUnder(policy);
        var page = "/claims/" + story.number();
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown(page)).contains("/duplicate-review");
        changed(visit, story, "/duplicate-review", Map.of("finding", "Another portal"));
        changed(visit, story, "/acknowledgement", Map.of());
        changed(visit, story, "/lines", Map.of("part", "BUSINESS_INTERRUPTION"));
        assertThat(visit.shown(page)).contains("/stages/FIRST_NOTICE/completion");
        changed(
                visit,
                story,
                "/stages/FIRST_NOTICE/completion",
                Map.of("reason", "All there", "evidence", "MAIL-1, MAIL-2"));
        assertThat(visit.shown(page)).contains("MAIL-1, MAIL-2", "/triage");
        changed(
                visit,
                story,
                "/triage",
                Map.of(
                        "severity", "CRITICAL",
                        "jurisdictions", List.of("KR", "EU"),
                        "traits", List.of("PERSONAL_DATA_LEAKED"),
                        "affectedSubjects", "90000",
                        "extortionDemanded", "true"));
        assertThat(visit.shown(page)).contains("GDPR", "/extortion/screening");
        assertThat(visit.shown(page + "/duties")).contains("/duties/KR_PIPA_34/filing");
        answered(visit, page + "/duties/KR_PIPA_34/filing", Map.of("receipt", "KISA-7", "filedAt", inKorea(0)));
        answered(visit, page + "/duties/EU_GDPR_33/waiver", Map.of("reason", "No risk to persons"));
        answered(visit, page + "/duties/KR_PIPA_DECREE_40/inapplicability", Map.of("reason", "Data recovered"));
        assertThat(visit.shown(page + "/duties")).contains("KISA-7", "No risk to persons", "Data recovered");
        answered(visit, page + "/extortion/screening", Map.of("result", "CLEAR", "reference", "OFAC-118"));
        var consent = new HashMap<String, String>(Map.of("reason", "No other way"));
        consent.put("_version", "1");
        assertThat(new PageVisit(mina(), language)
                        .send(page + "/extortion/consent", consent)
                        .statusCode())
                .isEqualTo(303);
        var informed = new HashMap<String, String>(Map.of("reference", "KNPA-1"));
        informed.put("_version", "2");
        assertThat(visit.send(page + "/extortion/law-enforcement-report", informed)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page)).contains("OFAC-118", "KNPA-1");
    }

    @ParameterizedTest
    @CsvSource({"en,Covered", "ko,보상"})
    void coverIsReviewedAndDecidedByForms(String language, String covered) {
        var story = ClaimStory.notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered();
        var visit = new PageVisit(hana(), language);
        var page = "/claims/" + story.number() + "/coverage";
        var review = Map.of(
                "memo", "Within the period",
                "check", List.of("TRIGGER", "RETROACTIVE_DATE", "PERIOD", "PRIOR_KNOWLEDGE", "WAITING_PERIOD"),
                "finding", List.of("HOLDS", "HOLDS", "HOLDS", "HOLDS", "HOLDS"),
                "note", List.of("a", "b", "c", "d", "e"));
        assertThat(visit.send(page + "/reviews", review).statusCode()).isEqualTo(303);
        assertThat(visit.shown(page)).contains("Within the period").doesNotContain("/coverage/decisions");
        story.leave("PROVISIONAL_COVERAGE").reportAccepted().costAssessed().demandAssessed();

        assertThat(visit.shown(page)).contains("/coverage/decisions", "LMA 5564");
        var decision = Map.of(
                "part", "DATA_RESTORATION",
                "outcome", "COVERED",
                "granted", "120,000,000",
                "grantedCurrency", "KRW",
                "code",
                        List.of(
                                "WAR",
                                "INFRASTRUCTURE",
                                "PRIOR_KNOWLEDGE",
                                "BODILY_INJURY_PROPERTY_DAMAGE",
                                "BETTERMENT",
                                "OWN_FRAUD"),
                "answer", Collections.nCopies(6, "DOES_NOT_APPLY"),
                "reason", Collections.nCopies(6, "By the report"),
                "letter", "귀하의 청구를 검토한 결과 …");
        assertThat(visit.send(page + "/decisions", decision).statusCode()).isEqualTo(303);
        assertThat(visit.shown(page)).contains(covered, "120,000,000", "귀하의 청구를");
    }

    @ParameterizedTest
    @CsvSource({"en,Paid,₩110,000,000", "ko,지급됨,'110,000,000원'"})
    void aManagerApprovesAPaymentWhoseRowLooksAgainUntilItIsPaid(String language, String paid, String net)
            throws InterruptedException {
        var story = ClaimStory.readyToPay(policies);
        var page = "/claims/" + story.number() + "/payments";
        var handler = new PageVisit(hana(), language);
        var manager = new PageVisit(mina(), language);
        var reserve = Map.of(
                "part",
                "DATA_RESTORATION",
                "kind",
                "INDEMNITY",
                "amount",
                "110,000,000",
                "amountCurrency",
                "KRW",
                "reason",
                "As granted");
        assertThat(handler.send(page + "/reserves", reserve).statusCode()).isEqualTo(303);
        var proposal = Map.of(
                "reference", "COST-1", "amount", "120000000", "amountCurrency", "KRW", "payee", "", "note", "Invoice");
        assertThat(handler.send(page, proposal).statusCode()).isEqualTo(303);
        String payment = hana().read(story.path("/payments")).extract().path("items[0].number");

        assertThat(handler.shown(page))
                .contains(net)
                .doesNotContain("/approval\"")
                .contains("/withdrawal\"");
        assertThat(new PageVisit(haru(), language).shown(page)).doesNotContain("/approval\"");
        assertThat(manager.shown(page)).contains("/payments/" + payment + "/approval\"");
        assertThat(manager.send(page + "/" + payment + "/approval", Map.of("_version", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(story.settled(payment)).isEqualTo("PAID");
        assertThat(manager.shown(page + "/" + payment + "/row"))
                .contains(paid, "<tr")
                .doesNotContain("hx-trigger");
        assertThat(new PageVisit(fin(), language).shown(page))
                .contains(paid, "/return\"")
                .doesNotContain("/reserves\"");
        assertThat(new PageVisit(bora(), language).get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void aRowWhoseLimitIsBeingTakenAsksAgain() {
        var story = ClaimStory.readyToPay(policies);
        policies.answersErosions(_ -> new Answer(503, "{}"));
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + story.number() + "/payments/" + payment + "/row"))
                .contains("hx-trigger=\"every 1s\"", "한도를 확보하는 중");
    }

    @Test
    void aClosedClaimIsReopenedAndGoesOnByForms() {
        var story = ClaimStory.notifiedBy(bora(), policies);
        var visit = PageVisit.inKorean(hana());
        changed(visit, story, "/closure-at-notice", Map.of("reason", "중복 접수"));
        assertThat(visit.shown("/claims/" + story.number())).contains("중복 접수", "/reopening");
        changed(visit, story, "/reopening", Map.of("reason", "다른 사고임"));
        changed(visit, story, "/resumption", Map.of("stage", "RECOVERY", "reason", "구상만 남음"));
        var recovery = Map.of("prospect", "SUBROGATION", "against", "", "note", "위탁업체 과실");
        var page = "/claims/" + story.number();
        assertThat(visit.send(page + "/recovery-assessment", recovery).statusCode())
                .isEqualTo(400);
        var named = new HashMap<>(recovery);
        named.put("against", "주식회사 위탁");
        assertThat(visit.send(page + "/recovery-assessment", named).statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page)).contains("주식회사 위탁", "구상권 행사");
    }

    @Test
    void theAuditorReadsEverythingAndChangesNothing() {
        var story = ClaimStory.readyToPay(policies);
        for (var tab :
                List.of("", "/incident", "/duties", "/forensics", "/amounts", "/coverage", "/payments", "/documents")) {
            assertThat(PageVisit.inEnglish(ada()).shown("/claims/" + story.number() + tab))
                    .doesNotContain("<form method=\"post\"");
        }
        assertThat(PageVisit.inEnglish(ada())
                        .send("/claims/" + story.number() + "/acknowledgement", Map.of("_version", "0"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void changed(PageVisit visit, ClaimStory story, String verb, Map<String, ?> form) {
        var fields = new HashMap<String, Object>(form);
        fields.put("_version", hana().version(story.number()));
        assertThat(visit.send("/claims/" + story.number() + verb, fields).statusCode())
                .as(verb)
                .isEqualTo(303);
    }

    private static void answered(PageVisit visit, String path, Map<String, ?> form) {
        var fields = new HashMap<String, Object>(form);
        fields.put("_version", 0);
        assertThat(visit.send(path, fields).statusCode()).as(path).isEqualTo(303);
    }

    private static String inKorea(int hoursAgo) {
        var now = LocalDateTime.now(ZoneId.of("Asia/Seoul"));
        return now.minusHours(hoursAgo).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static Map<String, Object> notice(String policy) {
        var form = new HashMap<String, Object>();
        form.put("policyNumber", policy);
        form.put("awareAt", inKorea(2));
        form.put("occurredOn", "2026-01-18");
        form.put("summary", "고객센터 홈페이지에서 개인정보가 조회됨");
        form.put("name", "김보라");
        form.put("capacity", "BROKER");
        form.put("email", "");
        form.put("phone", "02-1234-5678");
        form.put("suspectedParts", List.of("DATA_RESTORATION", "PRIVACY_LIABILITY"));
        return form;
    }
}
