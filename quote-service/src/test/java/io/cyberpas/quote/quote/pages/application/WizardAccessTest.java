package io.cyberpas.quote.quote.pages.application;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees an application, and who does not. */
@RunningService
class WizardAccessTest extends WizardFixture {

    @Test
    void ofAnotherBrokerageFindNothing() {
        Draft draft = Draft.begin(BrowserSession.signIn(BORA, "/quotes"), PRODUCT, "KRW");
        BrowserSession other = BrowserSession.signIn(MINHO, "/quotes");
        Map<String, String> form = Draft.begin(other, PRODUCT, "KRW").form("insured");
        assertEquals(404, other.get(draft.path("insured")).statusCode());
        assertEquals(
                404, other.get("/quotes/" + draft.number() + "/application").statusCode());
        assertEquals(404, other.post(draft.path("insured"), form).statusCode());
        assertEquals(
                404,
                other.post("/quotes/" + draft.number() + "/submission", form).statusCode());
    }

    @Test
    void readTheWholeApplicationAndChangeNothing() {
        String number = newQuote(midSizedCompany());
        BrowserSession underwriter = BrowserSession.signIn(UMA, "/quotes");
        String whole = underwriter.get("/quotes/" + number + "/application").body();
        assertThat(whole, containsString("How many people work for the organisation?"));
        assertThat(whole, allOf(containsString("240"), not(containsString(">Continue"))));
        assertEquals(
                403,
                underwriter.get("/quotes/" + number + "/application/insured").statusCode());
        BrowserSession auditor = BrowserSession.signIn(Tokens.user("ada").roles(Roles.AUDITOR), "/quotes");
        String korean = auditor.get("/quotes/" + number + "/application", "Accept-Language", "ko")
                .body();
        assertThat(korean, allOf(containsString("임직원은 몇 명입니까?"), containsString("*")));
    }
}
