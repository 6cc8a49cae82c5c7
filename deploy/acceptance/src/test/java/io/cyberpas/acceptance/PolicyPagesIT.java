package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.PolicyFile.amount;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies administered by hand: changes with their price, receipts, and every page in both languages, wide and narrow. */
@AcceptanceTest
class PolicyPagesIT {

    @ParameterizedTest
    @CsvSource({"en, Endorsement", "ko, 배서"})
    void an_administrator_changes_a_policy_where_a_later_change_stands(
            String language, String endorsement, SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("고쳐통신" + language + " 주식회사"));
        LocalDate later = Risks.today().plusDays(120);
        policy.record("pada", "endorsements", PolicyFile.restoration(later, "500000000"))
                .expect(201);
        String wizard = "/policies/" + policy.number() + "/changes/endorsement";
        try (Desk administrator = suite.desk(pages(suite, "/policies/" + policy.number()), "pada", language)) {
            look(administrator, "policy", language);
            administrator.open(pages(suite, wizard));
            look(administrator, "endorsement-day", language);
            administrator.open(pages(suite, wizard + "?from=" + Risks.today().plusDays(60)));
            look(administrator, "endorsement", language);
            administrator
                    .fill("/preview", "reason", "Fewer records are kept")
                    .fill("/preview", "dataSubjects", "80000")
                    .fill("/preview", "parts.DATA_RESTORATION.limit", "300000000")
                    .sendInPlace("/preview");
            look(administrator, "endorsement-conflict", language);
            String settlement = "settle.parts.DATA_RESTORATION.limit@" + later;
            administrator.check("/endorsement", settlement, "LATER").sendInPlace("/endorsement");
            look(administrator, "endorsement-preview", language);
            administrator.send("/endorsement");
            assertThat(administrator.text()).contains(endorsement);
            administrator.open(pages(suite, "/policies/" + policy.number() + "/history"));
            look(administrator, "history", language);
            administrator.page().locator(".time-lines a").first().click();
            administrator.page().waitForURL("**knownAt**");
            assertThat(administrator.text())
                    .as("what was known first")
                    .contains(policy.number())
                    .doesNotContain("300,000,000");
            administrator.open(pages(suite, "/policies/" + policy.number() + "/changes/cancellation"));
            look(administrator, "cancellation", language);
        }
        assertThat(policy.limitOf("DATA_RESTORATION", "?asOf=" + later.minusDays(1)))
                .isEqualByComparingTo("300000000");
        assertThat(policy.limitOf("DATA_RESTORATION", "?asOf=" + later)).isEqualByComparingTo("500000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void finance_records_a_receipt_and_looks_into_the_books(String language, SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("받은통신" + language + " 주식회사"));
        policy.record("pada", "endorsements", PolicyFile.restoration(Risks.today(), "500000000"))
                .expect(201);
        JsonNode invoice = new Books(suite).due(policy).getFirst();
        String number = invoice.path("number").asText();
        try (Desk finance = suite.desk(pages(suite, "/receipts"), "fin", language)) {
            look(finance, "receipts", language);
            finance.fill("/receipts", "amount", amount(invoice, "/open").toPlainString())
                    .fill("/receipts", "bankReference", "KB-" + UUID.randomUUID())
                    .fill("/receipts", "payer", "받은통신 주식회사")
                    .fill("/receipts", "remittance", "보험료 " + number)
                    .send("/receipts");
            assertThat(finance.lastOfPath()).startsWith("RC-");
            look(finance, "receipt", language);
            Map<String, String> read = Map.ofEntries(
                    Map.entry("invoices", "/invoices"),
                    Map.entry("invoice", "/invoices/" + number),
                    Map.entry("account", "/policies/" + policy.number() + "/invoices"),
                    Map.entry("refunds", "/receipts/refunds"),
                    Map.entry("write-offs", "/invoices/write-offs"),
                    Map.entry("ledger", "/ledger"),
                    Map.entry("ledger-entries", "/ledger/entries?policy=" + policy.number()),
                    Map.entry("commissions", "/commissions"),
                    Map.entry("treaties", "/reinsurance"),
                    Map.entry("treaty", "/reinsurance/treaties/QS-COMPANIES-2026"),
                    Map.entry(
                            "bordereau", "/reinsurance/bordereaux/QS-COMPANIES-2026/" + YearMonth.from(Risks.today())),
                    Map.entry(
                            "commission-statement", "/commissions/statements/HANBIT/" + YearMonth.from(Risks.today())),
                    Map.entry("commission-payouts", "/commissions/payouts"),
                    Map.entry("policy-commission", "/policies/" + policy.number() + "/commissions"));
            lookAtAll(suite, finance, read, language);
        }
        assertThat(new Books(suite).stateOf(number)).isEqualTo("PAID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_else_is_kept_of_policies_is_shown(String language, SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Products.compulsory("의무통신" + language + " 주식회사", "500000000"));
        takeFromLimit(suite, policy);
        suite.as("pada")
                .post(policy.at("/documents"), "{\"kind\": \"CERTIFICATE\", \"language\": \"" + language + "\"}")
                .expect(201);
        String here = "/policies/" + policy.number();
        try (Desk administrator = suite.desk(pages(suite, "/policies"), "pada", language)) {
            Map<String, String> read = Map.ofEntries(
                    Map.entry("policies", "/policies"),
                    Map.entry("documents", here + "/documents"),
                    Map.entry("wordings", "/wordings"),
                    Map.entry("certificate-check", "/certificates"),
                    Map.entry("schedule", here + "/schedule"),
                    Map.entry("limits", here + "/limits"),
                    Map.entry("limit-movements", here + "/limits/movements"),
                    Map.entry("cessions", here + "/reinsurance"),
                    Map.entry("register", "/register"),
                    Map.entry("register-gaps", "/register/gaps"),
                    Map.entry("register-statistics", "/register/statistics"));
            lookAtAll(suite, administrator, read, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void underwriters_see_what_one_event_would_hit(String language, SuiteUnderTest suite) {
        PolicyFile.issued(suite, Risks.midSizedTelecom("쌓인통신" + language + " 주식회사"));
        try (Desk underwriter = suite.desk(pages(suite, "/accumulation"), "seonu", language)) {
            assertThat(underwriter.text()).contains("AWS");
            Map<String, String> read = Map.of(
                    "accumulation", "/accumulation",
                    "accumulation-scenario", "/accumulation/scenarios/CLOUD_OUTAGE_24H",
                    "accumulation-policies", "/accumulation/policies?kind=CLOUD&provider=AWS");
            lookAtAll(suite, underwriter, read, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void members_are_enrolled_by_hand(String language, SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Products.mobilePayment("Huanghe Pay " + language, 25_000));
        String here = "/policies/" + policy.number();
        try (Desk administrator = suite.desk(pages(suite, here + "/members"), "pada", language)) {
            administrator
                    .attach("/enrolments", "file", "members.csv", "text/csv", GroupPolicyIT.members(60) + "M-1,wrong\n")
                    .send("/enrolments");
            administrator.page().locator("a[href$='/errors.csv']").waitFor();
            look(administrator, "enrolment", language);
            lookAtAll(
                    suite,
                    administrator,
                    Map.of(
                            "members", here + "/members",
                            "member", here + "/members/M-0000001",
                            "declarations", here + "/declarations"),
                    language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void a_renewal_is_offered_and_accepted_by_hand(String language, SuiteUnderTest suite) {
        PolicyFile policy = RenewalIT.expiringSoon(suite, "다음해통신" + language + " 주식회사");
        String renewal = "/policies/" + policy.number() + "/renewal";
        try (Desk underwriter = suite.desk(pages(suite, "/renewals?due=120"), "seonu", language)) {
            look(underwriter, "renewals", language);
            underwriter.open(pages(suite, renewal));
            look(underwriter, "renewal-none", language);
            underwriter.send("/renewal");
            look(underwriter, "renewal-offer", language);
            Map<String, String> read = Map.of(
                    "renewals-near",
                    "/renewals/near",
                    "renewal-runs",
                    "/renewals/runs",
                    "renewal-terms",
                    renewal + "/terms",
                    "rewriting",
                    "/policies/" + policy.number() + "/rewriting");
            lookAtAll(suite, underwriter, read, language);
        }
        try (Desk broker = suite.desk(pages(suite, renewal), "bora", language)) {
            broker.send("/acceptance");
            look(broker, "renewed", language);
        }
        assertThat(policy.read("bora", "/renewal").path("state").asText()).isEqualTo("ACCEPTED");
    }

    private static void takeFromLimit(SuiteUnderTest suite, PolicyFile policy) {
        suite.asClient("claims-service")
                .put(policy.at("/erosions/" + UUID.randomUUID()), """
                        {"claimNumber": "C-2026-900002", "coveragePart": "PRIVACY_LIABILITY", "amount": %s}""".formatted(krw("70000000")), Map.of())
                .expect(201);
    }

    private static void lookAtAll(SuiteUnderTest suite, Desk desk, Map<String, String> pages, String language) {
        pages.forEach((name, path) -> {
            desk.open(pages(suite, path));
            assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo(language);
            look(desk, name, language);
        });
    }

    private static void look(Desk desk, String name, String language) {
        desk.look("policy-" + name + "-" + language);
    }

    private static URI pages(SuiteUnderTest suite, String path) {
        return suite.parts().addresses().pages(Part.POLICY).resolve(path);
    }
}
