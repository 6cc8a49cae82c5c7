package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.cyberpas.local.Part;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job by hand: the pages of the three services in a real browser, with real log-ins. */
@AcceptanceTest
class PagesIT {

    private static final Path PICTURES = Path.of("target/pages");
    private static final int NARROW = 390;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-quic",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void one_session_serves_the_pages_of_all_three_services(String language, SuiteUnderTest suite) {
        try (Desk desk = Desk.signIn(browser, pages(suite, Part.QUOTE), "bora", language)) {
            for (Part service : Part.services()) {
                desk.open(pages(suite, service));
                assertThat(desk.page().url()).isEqualTo(pages(suite, service).toString());
                assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo(language);
                desk.picture(PICTURES.resolve(service.title() + "-list-" + language + ".png"), 1400);
                desk.picture(PICTURES.resolve(service.title() + "-list-" + language + "-narrow.png"), NARROW);
                assertFits(desk);
            }
        }
    }

    @Test
    void a_broker_buys_a_policy_by_hand(SuiteUnderTest suite) {
        try (Desk broker = Desk.signIn(browser, pages(suite, Part.QUOTE), "bora", "en")) {
            String quote = submit(broker, suite, "손으로통신 주식회사", "60000000000", "90000");
            assertThat(broker.text()).contains("Quoted");
            broker.picture(PICTURES.resolve("quote-en.png"), 1400);
            broker.picture(PICTURES.resolve("quote-en-narrow.png"), NARROW);
            assertFits(broker);
            broker.send("/acceptance");
            Answer bound = SuiteUnderTest.eventually(
                    () -> suite.as("bora").get(suite.quotes("/" + quote)).expect(200),
                    answer -> answer.text("/status").equals("BOUND"));

            broker.open(URI.create(pages(suite, Part.POLICY) + "/" + bound.text("/policyNumber")));
            assertThat(broker.text()).contains("손으로통신 주식회사", "In force");
            broker.picture(PICTURES.resolve("policy-en.png"), 1400);
            broker.picture(PICTURES.resolve("policy-en-narrow.png"), NARROW);
            assertFits(broker);
        }
    }

    @Test
    void an_underwriter_releases_a_referral_by_hand(SuiteUnderTest suite) {
        String quote;
        try (Desk broker = Desk.signIn(browser, pages(suite, Part.QUOTE), "bora", "ko")) {
            quote = submit(broker, suite, "아주큰통신 주식회사", "23000000000000", "12000000");
            broker.picture(PICTURES.resolve("referral-ko.png"), 1400);
        }
        try (Desk underwriter =
                Desk.signIn(browser, URI.create(pages(suite, Part.QUOTE) + "/" + quote), "seonu", "en")) {
            underwriter.picture(PICTURES.resolve("referral-desk-en.png"), 1400);
            underwriter
                    .fill("/referral-release", "basePremium", "90000000")
                    .fill("/referral-release", "recordsFactor", "2.80")
                    .fill("/referral-release", "reason", "Judged from peers of that size")
                    .send("/referral-release");
            assertThat(underwriter.text()).contains("Quoted");
        }
    }

    private static String submit(Desk broker, SuiteUnderTest suite, String insured, String sales, String subjects) {
        broker.open(URI.create(pages(suite, Part.QUOTE) + "/new"));
        String form = "/quotes";
        broker.fill(form, "insured.name", insured).fill(form, "insured.businessRegistrationNumber", "123-45-67890");
        broker.choose(form, "insured.industry", "INFORMATION")
                .fill(form, "insured.dataSubjects", subjects)
                .fill(form, "insured.annualSales", sales)
                .fill(form, "externalRating", "82");
        for (String control : List.of("MFA", "PATCHING", "OFFLINE_BACKUP", "ENCRYPTION", "EDR", "MONITORING")) {
            broker.check(form, "controls", control);
        }
        String wrong = broker.sendInVain(form);
        assertThat(wrong).as("the check digit of the number is wrong").isNotBlank();
        assertThat(broker.page().locator("[name='insured.name']").inputValue())
                .as("what was typed stays")
                .isEqualTo(insured);
        broker.fill(form, "insured.businessRegistrationNumber", Risks.businessRegistrationNumber())
                .send(form);
        return broker.lastOfPath();
    }

    /** Nothing is cut off or needs to be scrolled sideways on a telephone. */
    private static void assertFits(Desk desk) {
        desk.page().setViewportSize(NARROW, 900);
        Object overflow = desk.page()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        desk.page().setViewportSize(1400, 900);
        assertThat(((Number) overflow).intValue())
                .as("%s overflows on a narrow screen", desk.page().url())
                .isZero();
    }

    private static URI pages(SuiteUnderTest suite, Part service) {
        return suite.parts().addresses().pages(service);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no Chromium here; deploy/suite test installs it"));
    }
}
