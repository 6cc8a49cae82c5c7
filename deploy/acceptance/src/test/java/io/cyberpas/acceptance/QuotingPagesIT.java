package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoting and underwriting by hand: the broker's wizard, the referral desk, and what both look things up in. */
@AcceptanceTest
class QuotingPagesIT {

    private static final Map<String, String> LOOKED_UP = Map.ofEntries(
            Map.entry("capacity", "/capacity"),
            Map.entry("sanctions", "/sanctions?status=ALL"),
            Map.entry(
                    "compulsory-cover",
                    "/compulsory-cover?segment=PRIVATE_BODY&annualSales=60000000000&dataSubjects=90000&on=2026-12-01"),
            Map.entry(
                    "guidance",
                    "/guidance?currency=KRW&annualSales=3000000000&dataSubjects=20000&industry=RETAIL&controls=MFA"),
            Map.entry("products", "/products"),
            Map.entry("product", "/products/enterprise-cyber-2026-01"),
            Map.entry("product-difference", "/products/enterprise-cyber-2026-01/difference/enterprise-cyber-2027-01"),
            Map.entry("tariffs", "/tariffs"),
            Map.entry("tariff", "/tariffs/enterprise-2026-01"),
            Map.entry("tariff-difference", "/tariffs/enterprise-2026-01/difference/enterprise-2027-01"),
            Map.entry("questionnaire", "/questionnaires/standard-2026-01"),
            Map.entry("questionnaire-trial", "/questionnaires/standard-2026-01/trial"));
    private static final Set<String> PICTURED = Set.of("insured", "prevention", "findings", "cover");

    @ParameterizedTest
    @CsvSource({"en, Quoted", "ko, 견적 제시"})
    void a_broker_goes_through_the_wizard_and_sees_the_premium_move(
            String language, String quoted, SuiteUnderTest suite) {
        try (Desk broker = suite.desk(pages(suite, "/quotes"), "bora", language)) {
            broker.open(pages(suite, "/quotes/new"));
            look(broker, "wizard-begin", language);
            Wizard wizard = Wizard.begin(broker, pages(suite, "/quotes"), "ENTERPRISE_CYBER", "KRW");
            String insured = "걸음걸음통신" + language + " 주식회사";
            Consumer<String> look = step -> {
                if (PICTURED.contains(step)) {
                    look(broker, "wizard-" + step, language);
                } else {
                    broker.assertFits();
                }
            };
            wizard.insured(Risks.midSizedTelecom(insured)).throughTo("prevention", look);
            String before = wizard.premium();
            wizard.throughTo("review", look);
            assertThat(wizard.premium())
                    .as("controls and terms have moved the premium")
                    .isNotEqualTo(before);
            look(broker, "wizard-review", language);
            String number = wizard.submit();
            assertThat(broker.text()).contains(insured, quoted);
            look(broker, "quote-offer", language);
            for (String page : new String[] {"application", "risk-report", "revisions"}) {
                broker.open(pages(suite, "/quotes/" + number + "/" + page));
                look(broker, "quote-" + page, language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void an_underwriter_takes_a_referral_and_releases_it_with_a_loading(String language, SuiteUnderTest suite) {
        String risk = Json.with(
                Risks.midSizedTelecom("책상통신" + language + " 주식회사"), "/findings", """
                [{"title": "Outdated mail gateway", "asset": "mail.example", "knownExploited": true, "open": true,
                  "cvssVector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "foundOn": "%s"}]""".formatted(Risks.today()));
        QuoteFile quote = QuoteFile.submit(suite, "bora", risk).expectStatus("REFERRED");
        try (Desk underwriter = suite.desk(pages(suite, "/referrals"), "uma", language)) {
            look(underwriter, "referrals", language);
            underwriter.open(pages(suite, "/quotes/" + quote.number())).send("/assignment");
            look(underwriter, "referral", language);
            underwriter
                    .fill("/referral-release", "adjustments.0.percent", "20")
                    .fill("/referral-release", "adjustments.0.reason", "Open gateway")
                    .fill("/referral-release", "reason", "Gateway is to be replaced")
                    .send("/referral-release");
            quote.expectStatus("QUOTED");
            look(underwriter, "released", language);
            underwriter.open(pages(suite, "/quotes/" + quote.number() + "/reinsurer-views"));
            look(underwriter, "reinsurer-views", language);
        }
        assertThat(quote.seenBy("bora")
                        .at("/underwriting/adjustments/0/percent")
                        .asInt())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_people_look_things_up_in_is_shown(String language, SuiteUnderTest suite) {
        try (Desk underwriter = suite.desk(pages(suite, "/capacity"), "uma", language)) {
            LOOKED_UP.forEach((name, page) -> {
                underwriter.open(pages(suite, page));
                assertThat(underwriter.page().locator("html").getAttribute("lang"))
                        .isEqualTo(language);
                look(underwriter, name, language);
            });
        }
    }

    private static void look(Desk desk, String name, String language) {
        desk.look(name + "-" + language);
    }

    private static URI pages(SuiteUnderTest suite, String path) {
        return suite.parts().addresses().pages(Part.QUOTE).resolve(path);
    }
}
