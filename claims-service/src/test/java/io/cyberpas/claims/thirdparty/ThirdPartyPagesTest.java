package io.cyberpas.claims.thirdparty;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static io.cyberpas.claims.thirdparty.Counsel.cora;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ThirdPartyPagesTest {

    private static final String YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Seoul")).minusDays(1).toString();

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = bora().notifyUnder(policies.policyInForce());
        Counsel.admit(claim, "HAEDEUN");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aMediationIsLedOnItsPage() {
        assertThat(inEnglish(hana()).shown(page(""))).contains("Nobody proceeds against the insured yet");
        inKorean(hana()).shown(page("/proceedings/new"));
        sent(hana(), "/proceedings", mediation(), "/proceedings/PROC-1");

        assertThat(inEnglish(hana()).shown(page("/proceedings/PROC-1")))
                .contains("within 60 days", "Record the next step");
        var step = new HashMap<String, Object>(Map.of("status", "PROPOSED", "on", YESTERDAY, "note", "조정안"));
        step.put("amount", "30,000,000");
        step.put("amountCurrency", "KRW");
        step.put("_version", 0);
        sent(hana(), "/proceedings/PROC-1/status", step, "/proceedings/PROC-1");
        assertThat(inKorean(hana()).shown(page("/proceedings/PROC-1"))).contains("수락", "30,000,000원");
        assertThat(inEnglish(cora()).shown(page(""))).contains("PROC-1").doesNotContain("Settlements");
        assertThat(inKorean(cora()).shown(page("/proceedings/PROC-1"))).contains("개인정보 분쟁조정위원회");
        assertThat(inEnglish(cora()).shown("/deadlines")).contains(claim);
        assertThat(inKorean(hana()).shown("/deadlines?overdue=true")).contains("기한");
    }

    @Test
    void aDemandIsEstimatedAndSettled() {
        demand();
        assertThat(inEnglish(hana()).shown(page("/demands/DEMAND-1"))).contains("Keep this estimate");
        sent(
                hana(),
                "/demands/DEMAND-1/estimates",
                Map.of(
                        "jurisdiction", "KR",
                        "standing", "CONTESTED",
                        "culpability", "GROSS",
                        "shareLow", "10",
                        "shareBest", "50",
                        "shareHigh", "100",
                        "multiple", "3",
                        "reason", "Contract is silent"),
                "/demands/DEMAND-1");
        assertThat(inKorean(hana()).shown(page("/demands/DEMAND-1"))).contains("당사자 적격 다툼", "× 3");
        assertThat(inEnglish(fin()).shown(page(""))).contains("DEMAND-1", "₩15,000,000", "₩90,000,000");
        inKorean(fin()).shown(page("/demands/DEMAND-1"));

        inEnglish(hana()).shown(page("/settlements/new?demand=DEMAND-1"));
        sent(
                hana(),
                "/settlements",
                withAmount(Map.of("demand", "DEMAND-1", "direction", "IN", "on", YESTERDAY, "note", "x"), 25),
                "/settlements/SETTLEMENT-1");
        assess();
        var terms = withAmount(Map.of("payee", "Partner", "_version", 0), 20);
        terms.put("instalmentDue", List.of("2027-01-31", ""));
        terms.put("instalmentAmount", List.of("20,000,000", ""));
        terms.put("instalmentAmountCurrency", List.of("KRW", "KRW"));
        sent(hana(), "/settlements/SETTLEMENT-1/terms", terms, "/settlements/SETTLEMENT-1");
        assertThat(inKorean(haru()).shown(page("/settlements/SETTLEMENT-1"))).contains("1 × 보상 담당자 / 보상 책임자");
        sent(haru(), "/settlements/SETTLEMENT-1/approval", Map.of("_version", 1), "/settlements/SETTLEMENT-1");
        sent(
                hana(),
                "/settlements/SETTLEMENT-1/conclusion",
                Map.of("_version", 2, "release", "REL-7", "agreedOn", YESTERDAY),
                "/settlements/SETTLEMENT-1");
        assertThat(inEnglish(hana()).shown(page("/settlements/SETTLEMENT-1"))).contains("Agreed", "REL-7");
        assertThat(inEnglish(hana()).shown(page(""))).contains("Settled", "₩20,000,000");
    }

    @Test
    void counselsMoneyIsBudgetedAndDecidedLineByLine() {
        inKorean(cora()).shown(page("/budgets/new"));
        inEnglish(hana()).shown(page("/budgets/new"));
        var budget = new HashMap<String, Object>();
        budget.put("phase", List.of("PLEADINGS", "APPEAL"));
        budget.put("phaseAmount", List.of("3,000,000", ""));
        budget.put("phaseAmountCurrency", List.of("KRW", "KRW"));
        budget.put("grade", List.of("PARTNER"));
        budget.put("hourly", List.of("500,000"));
        budget.put("hourlyCurrency", List.of("KRW"));
        budget.put("note", "First instance");
        sent(cora(), "/budgets", budget, "");
        sent(mina(), "/budgets/BUDGET-1/approval", Map.of("_version", 0), "");

        inKorean(cora()).shown(page("/invoices/new"));
        var invoice = new HashMap<String, Object>();
        invoice.put("invoiceNumber", "F" + claim);
        invoice.put("invoicedOn", "2026-11-01");
        invoice.put("part", "PRIVACY_LIABILITY");
        invoice.put("currency", "KRW");
        invoice.put("lineOn", List.of("2026-10-01", ""));
        invoice.put("linePhase", List.of("PLEADINGS", "PLEADINGS"));
        invoice.put("lineTimekeeper", List.of("Cora Han", ""));
        invoice.put("lineGrade", List.of("PARTNER", ""));
        invoice.put("lineHours", List.of("2", ""));
        invoice.put("lineRate", List.of("600,000", ""));
        invoice.put("lineAmount", List.of("1,200,000", ""));
        invoice.put("lineExpense", List.of("", ""));
        invoice.put("lineDescription", List.of("답변서 초안", ""));
        sent(cora(), "/invoices", invoice, "/invoices/COUNSEL-1");
        assertThat(inKorean(hana()).shown(page("/invoices/COUNSEL-1"))).contains("약정 요율 초과", "1000000");
        sent(
                hana(),
                "/invoices/COUNSEL-1/approval",
                Map.of("_version", 0, "allowed", List.of("1,000,000"), "cutReason", List.of("Agreed rate")),
                "/invoices/COUNSEL-1");
        assertThat(inEnglish(cora()).shown(page("/invoices/COUNSEL-1"))).contains("Agreed rate", "Approved");
        assertThat(inKorean(fin()).shown(page("")))
                .contains("COUNSEL-1", "1,000,000원")
                .doesNotContain("절차 기록");
    }

    @Test
    void aVictimClaimsDirectlyAndSeesTheState() {
        for (String language : List.of("en", "ko")) {
            assertThat(anonymous(language, "/direct-claim"))
                    .contains(language.equals("en") ? "Send the claim" : "청구 제출");
            assertThat(anonymous(language, "/direct-claim/status")).doesNotContain("NOT_FOUND");
        }
        var form = Map.of(
                "_key", UUID.randomUUID().toString(),
                "name", "김가람",
                "contact", "010-1234-5678",
                "insuredNamed", "한강텔레콤",
                "happened", "유출 안내를 받았습니다");
        String receipt = send("/direct-claim", form, 200);
        assertThat(send("/direct-claim", form, 200)).contains(code(receipt));
        send("/direct-claim", Map.of("_key", UUID.randomUUID().toString(), "name", "김"), 400);

        assertThat(send("/direct-claim/status", Map.of("code", code(receipt).toLowerCase()), 200))
                .contains("DC-")
                .doesNotContain("한강텔레콤");
        assertThat(send("/direct-claim/status", Map.of("code", "NOPE"), 200)).contains("No claim has this code");
        String number = number(receipt);
        assertThat(inEnglish(hana()).shown("/direct-claims?status=RECEIVED")).contains(number);
        assertThat(inKorean(hana()).shown("/direct-claims/" + number))
                .contains("김*람")
                .doesNotContain("010-1234");
        assertThat(inKorean(hana())
                        .send("/direct-claims/" + number + "/contact", Map.of("reason", "Which account?"))
                        .asString())
                .contains("010-1234-5678");
        inEnglish(hana())
                .send("/direct-claims/" + number + "/match", Map.of("_version", 0, "claim", claim))
                .then()
                .statusCode(303);
        assertThat(inEnglish(hana()).shown(page(""))).contains("Victim 김*람");
    }

    private void sent(Caller caller, String path, Map<String, ?> form, String leadsTo) {
        var answer = inEnglish(caller).send(page(path), form);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(page(leadsTo));
    }

    private static String anonymous(String language, String path) {
        return given().accept("text/html")
                .cookie("lang", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String send(String path, Map<String, String> form, int status) {
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static String code(String page) {
        return first(page, "[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}");
    }

    private static String number(String page) {
        return first(page, "DC-\\d{4}-\\d{6}");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private String page(String rest) {
        return "/claims/" + claim + "/third-party" + rest;
    }

    private static Map<String, Object> withAmount(Map<String, ?> form, int millions) {
        var all = new HashMap<String, Object>(form);
        all.put("amount", millions + ",000,000");
        all.put("amountCurrency", "KRW");
        return all;
    }

    private static Map<String, Object> mediation() {
        var form = new HashMap<String, Object>();
        form.put("kind", "COLLECTIVE_MEDIATION");
        form.put("jurisdiction", "KR");
        form.put("forum", "개인정보 분쟁조정위원회");
        form.put("claimants", "112 victims");
        form.put("claimantCount", "112");
        form.put("subject", "PIPA 49");
        form.put("begunOn", YESTERDAY);
        form.put("counsel", "HAEDEUN");
        return form;
    }

    private void demand() {
        hana().create(
                        "/api/claims/" + claim + "/demands",
                        Map.of(
                                "kind", "DAMAGES",
                                "claimants", "Data room partner",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Letter of claim",
                                "stated", krw(30_000_000)))
                .then()
                .statusCode(201);
    }

    private void assess() {
        hana().call()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "standing",
                        "ESTABLISHED",
                        "faultPercent",
                        100,
                        "amount",
                        krw(25_000_000),
                        "reason",
                        "By the ledgers"))
                .put("/api/claims/" + claim + "/demands/DEMAND-1/assessment")
                .then()
                .statusCode(200);
    }
}
