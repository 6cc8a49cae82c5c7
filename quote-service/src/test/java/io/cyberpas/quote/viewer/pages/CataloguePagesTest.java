package io.cyberpas.quote.viewer.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Tariff;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@RunningService
class CataloguePagesTest {

    @Test
    void everyVersionOfEveryProductAndTariffIsShownInBothLanguages() {
        BrowserSession session = BrowserSession.signIn(UMA, "/products");
        for (String language : new String[] {"en", "ko"}) {
            for (ProductCode code : ProductCode.values()) {
                for (Product product : Files.catalogue().versions(code)) {
                    assertShown(session.get("/products/" + product.version(), "Accept-Language", language));
                }
            }
            for (Tariff tariff : Files.catalogue().all()) {
                assertShown(session.get("/tariffs/" + tariff.version(), "Accept-Language", language));
            }
        }
    }

    @Test
    void theListSaysWhatIsOnSale() {
        assertThat(
                page(BORA, "/products", "en"),
                allOf(containsString("Bank account loss"), containsString("on sale"), containsString("to come")));
        assertThat(page(BORA, "/products", "ko"), allOf(containsString("판매 중"), containsString("판매 예정")));
        assertThat(page(BORA, "/tariffs", "ko"), containsString("mobile-payment-2026-01"));
    }

    @Test
    void anUnderwriterReadsTheGuideAndABrokerDoesNot() {
        assertThat(
                page(UMA, "/products/enterprise-cyber-2026-01", "en"),
                allOf(containsString("Underwriting guide"), containsString("Senior underwriter")));
        assertThat(
                page(BORA, "/products/enterprise-cyber-2026-01", "en"),
                allOf(not(containsString("Underwriting guide")), not(containsString("Senior underwriter"))));
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        String difference = "/products/enterprise-cyber-2026-01/difference/enterprise-cyber-2027-01";
        assertThat(
                page(UMA, difference, "en"),
                allOf(
                        containsString("Sublimit: PCI assessments"),
                        containsString("Capacity of the segment in a year"),
                        containsString("/tariffs/enterprise-2026-01/difference/enterprise-2027-01")));
        assertThat(page(BORA, difference, "ko"), allOf(containsString("담보별 한도"), not(containsString("인수한도"))));
        assertThat(
                page(UMA, "/tariffs/enterprise-2026-01/difference/enterprise-2027-01", "ko"),
                allOf(containsString("통제 없음"), containsString("1.25")));
        assertThat(
                page(UMA, "/tariffs/enterprise-2026-01/difference/enterprise-2026-01", "en"),
                containsString("Nothing differs."));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        BrowserSession session = BrowserSession.signIn(UMA, "/products");
        assertEquals(404, session.get("/products/none").statusCode());
        assertEquals(
                404, session.get("/tariffs/none/difference/enterprise-2026-01").statusCode());
    }

    private static String page(Tokens user, String path, String language) {
        HttpResponse<String> answer = BrowserSession.signIn(user, "/products").get(path, "Accept-Language", language);
        assertShown(answer);
        return answer.body();
    }

    private static void assertShown(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.uri().toString());
        assertThat(answer.body(), not(containsString("NOT_FOUND")));
    }
}
