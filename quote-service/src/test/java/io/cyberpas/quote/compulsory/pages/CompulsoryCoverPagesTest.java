package io.cyberpas.quote.compulsory.pages;

import static io.cyberpas.quote.Broker.BORA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.quote.RunningService;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@RunningService
class CompulsoryCoverPagesTest {

    private static final String ASKED =
            "/compulsory-cover?segment=PRIVATE_BODY&annualSales=60,000,000,000&annualSalesCurrency=KRW&dataSubjects=90000"
                    + "&on=2026-12-01&mutualAid=40000000&reserve=";

    private static String page(String path, String language) {
        return BrowserSession.signIn(BORA, "/compulsory-cover")
                .get(path, "Accept-Language", language)
                .body();
    }

    private static ValidatableResponse upload(String csv) {
        return given().auth()
                .oauth2(BORA.token())
                .accept("text/html")
                .multiPart("file", "bodies.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/compulsory-cover/batch")
                .then();
    }

    @Test
    void showsTheRulesWithTheirSourcesInBothLanguages() {
        assertThat(
                page("/compulsory-cover", "en"),
                allOf(
                        containsString("Network Act scheme of 2019"),
                        containsString("2019-06-13 to 2024-03-14"),
                        containsString("since 2024-03-15"),
                        containsString("announced in 2025-03, not in force"),
                        not(containsString("Left to insure"))));
        assertThat(
                page("/compulsory-cover", "ko"),
                allOf(containsString("개인정보 보호법 제39조의7"), containsString("10,000명 이상 100,000명 미만")));
    }

    @Test
    void explainsAnAnswerInBothLanguages() {
        assertThat(
                page(ASKED, "en"),
                allOf(
                        containsString("Obliged"),
                        containsString("₩100,000,000"),
                        containsString("₩60,000,000"),
                        containsString("there would be no duty")));
        assertThat(
                page(ASKED + "&exemptions=REGISTERED_NON_PROFIT&exemptions=PUBLIC_INSTITUTION", "ko"),
                allOf(containsString("면제: 공공기관"), containsString("개인정보 보호법 제39조의7, 같은 법 시행령 제48조의7")));
    }

    @Test
    void namesFieldsThatCannotBeRead() {
        given().auth()
                .oauth2(BORA.token())
                .accept("text/html")
                .get("/compulsory-cover?segment=PRIVATE_BODY&annualSales=much&dataSubjects=-1&on=2026-12-01")
                .then()
                .statusCode(400)
                .body(containsString("is no amount in won"));
    }

    @Test
    void answersAFileWithADownload() {
        String page = upload("""
                        name,annualSales,dataSubjects,segment,on
                        "가온, 주식회사",60000000000,90000,PRIVATE_BODY,2026-12-01
                        <b>나래</b>,x,90000,PRIVATE_BODY,2026-12-01
                        """).statusCode(200).extract().asString();
        assertThat(page, allOf(containsString("가온, 주식회사"), containsString("₩100,000,000")));
        assertThat(page, allOf(containsString("is no amount in won"), containsString("&lt;b&gt;나래")));
        assertThat(page, containsString("download=\"compulsory-cover.csv\" href=\"data:text/csv"));
        upload("a,b\n1,2\n").statusCode(400).body(containsString("lacks the column annualSales"));
    }
}
