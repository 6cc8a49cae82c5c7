package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.local.Part;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job by hand: the pages of the three services in a real browser, with real log-ins. */
@AcceptanceTest
class PagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void one_session_serves_the_pages_of_all_three_services(String language, SuiteUnderTest suite) {
        try (Desk desk = suite.desk(pages(suite, Part.QUOTE), "bora", language)) {
            for (Part service : Part.services()) {
                desk.open(pages(suite, service));
                assertThat(desk.page().url()).isEqualTo(pages(suite, service).toString());
                assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo(language);
                desk.look(service.title() + "-list-" + language);
            }
        }
    }

    @Test
    void a_broker_buys_a_policy_by_hand(SuiteUnderTest suite) {
        try (Desk broker = suite.desk(pages(suite, Part.QUOTE), "bora", "en")) {
            String quote = submit(broker, suite, "손으로통신 주식회사", "60000000000", "90000");
            assertThat(broker.text()).contains("Quoted");
            broker.look("quote-en");
            broker.send("/acceptance");
            Answer bound = SuiteUnderTest.eventually(
                    () -> suite.as("bora").get(suite.quotes("/" + quote)).expect(200),
                    answer -> answer.text("/status").equals("BOUND"));

            broker.open(URI.create(pages(suite, Part.POLICY) + "/" + bound.text("/policyNumber")));
            assertThat(broker.text()).contains("손으로통신 주식회사", "In force");
            broker.look("policy-en");
        }
    }

    @Test
    void an_underwriter_releases_a_referral_by_hand(SuiteUnderTest suite) {
        String quote;
        try (Desk broker = suite.desk(pages(suite, Part.QUOTE), "bora", "ko")) {
            quote = submit(broker, suite, "아주큰통신 주식회사", "23000000000000", "12000000");
            broker.look("referral-ko");
        }
        try (Desk underwriter = suite.desk(URI.create(pages(suite, Part.QUOTE) + "/" + quote), "seonu", "en")) {
            underwriter.look("referral-desk-en");
            underwriter
                    .fill("/referral-release", "basePremium", "90000000")
                    .fill("/referral-release", "recordsFactor", "2.80")
                    .fill("/referral-release", "reason", "Judged from peers of that size")
                    .send("/referral-release");
            assertThat(underwriter.text()).contains("Quoted");
        }
    }

    private static String submit(Desk broker, SuiteUnderTest suite, String insured, String sales, String subjects) {
        Wizard wizard = Wizard.begin(broker, pages(suite, Part.QUOTE), "ENTERPRISE_CYBER", "KRW");
        wizard.insured(Risks.telecom(insured, sales, Long.parseLong(subjects))).throughTo("review");
        return wizard.submit();
    }

    private static URI pages(SuiteUnderTest suite, Part service) {
        return suite.parts().addresses().pages(service);
    }
}
