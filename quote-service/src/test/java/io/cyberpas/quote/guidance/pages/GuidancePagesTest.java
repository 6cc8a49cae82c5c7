package io.cyberpas.quote.guidance.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class GuidancePagesTest {

    private static final String SHOP =
            "currency=KRW&annualSales=3,000,000,000&annualSalesCurrency=KRW&dataSubjects=50000"
                    + "&industry=RETAIL&segment=INFORMATION_SERVICE_PROVIDER&controls=MFA&controls=EDR&limit=500000000"
                    + "&retention=&product=&coverFrom=2026-12-01&externalRating=";
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"");

    private BrowserSession session;

    @BeforeEach
    void signIn() {
        session = BrowserSession.signIn(BORA, "/guidance");
    }

    @Test
    void theFormIsOpenedEmpty() {
        String page = session.get("/guidance").body();
        assertThat(page, allOf(containsString("name=\"annualSales\""), containsString("Multi-factor authentication")));
        assertThat(page, not(containsString("<svg viewBox=\"0 0 760")));
    }

    @Test
    void theAnswerStandsBelowTheFormWithItsReasonsAndItsCurve() {
        String page = session.get("/guidance?" + SHOP).body();
        assertThat(page, allOf(containsString("₩1bn"), containsString("Suggested limit")));
        assertThat(page, containsString("statutory minimum ₩50m"));
        assertThat(page, containsString("of all years pass without an incident"));
        assertThat(page, containsString("<title id=\"curve-wide-title\">"));
        assertThat(page, containsString("Both axes are logarithmic."));
        assertThat(page, containsString("value=\"3000000000\""));
        assertThat(page, not(containsString("style=")));
    }

    @Test
    void theLineOfTheCurveGoesRightAndDown() {
        Matcher path = PATH.matcher(session.get("/guidance?" + SHOP).body());
        int lines = 0;
        while (path.find()) {
            if (path.group(1).startsWith("M") && path.group(1).contains("L")) {
                assertRightAndDown(path.group(1).substring(1).split("L"));
                lines++;
            }
        }
        assertEquals(4, lines);
    }

    @Test
    void everythingIsThereInKorean() {
        String page = session.get("/guidance?" + SHOP, "Accept-Language", "ko").body();
        assertThat(page, allOf(containsString("제안 보상한도"), containsString("10억원"), containsString("법정 최저 5,000만원")));
        assertThat(page, containsString("두 축 모두 로그 눈금입니다."));
        assertThat(page, not(containsString("Incidents covered")));
    }

    @Test
    void theCurveAndAllOfTheAnswerCanBeTakenHome() {
        as(BORA).get("/guidance/curve.csv?" + SHOP)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("loss-exceedance-curve.csv"))
                .body(startsWith("probability,returnPeriodYears,loss,kept,currency\n"));
        as(BORA).get("/guidance/guidance.json?" + SHOP + "&language=ko")
                .then()
                .statusCode(200)
                .body(containsString("살 수 있는 그다음 한도는"));
    }

    @Test
    void allThatIsWrongIsTold() {
        HttpResponse<String> answer = session.get(
                "/guidance?annualSales=much&dataSubjects=&industry=MAGIC&controls=SPELL&coverFrom=soon&limit=&retention=");
        assertEquals(400, answer.statusCode());
        for (String field : new String[] {"annualSales", "dataSubjects", "industry", "controls", "coverFrom"}) {
            assertThat(answer.body(), containsString("$." + field));
        }
    }

    @Test
    void whoHandlesClaimsSeesNothingOfIt() {
        as(Tokens.user("hana").roles(Roles.CLAIMS_HANDLER))
                .get("/guidance")
                .then()
                .statusCode(403);
    }

    private static void assertRightAndDown(String[] points) {
        double x = 0;
        double y = 0;
        for (String point : points) {
            String[] place = point.split(" ");
            assertTrue(Double.parseDouble(place[0]) >= x && Double.parseDouble(place[1]) > y, point);
            x = Double.parseDouble(place[0]);
            y = Double.parseDouble(place[1]);
        }
    }
}
