package io.cyberpas.claims.letter;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class ClosingLetterTest {

    private static PolicyService policies;

    @BeforeAll
    static void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterAll
    static void stopPolicyService() {
        policies.close();
    }

    @ParameterizedTest
    @CsvSource({"en,What was paid,Retention you bore,Paid in all", "ko,지급 내역,귀하가 부담한 자기부담금,총 지급액"})
    void saysWhatWasPaidByPartAndWhatTheInsuredBore(String language, String paid, String borne, String inAll)
            throws IOException, InterruptedException {
        var story = closed();
        var text = words(story, language);
        assertThat(text)
                .contains(joined(paid), joined(borne), joined(inAll))
                .contains("120,000,000", "10,000,000", "110,000,000", "1,100,000", "111,100,000");
        hana().create(story.path("/documents"), Map.of("kind", "CLOSING", "language", language))
                .then()
                .statusCode(201);
    }

    @Test
    void theLettersOnTheCoverAreOnItsPage() throws InterruptedException {
        var story = closed();
        hana().create(story.path("/documents"), Map.of("kind", "COVERAGE_DECISION", "language", "ko"))
                .then()
                .statusCode(201);
        assertThat(PageVisit.inKorean(hana()).shown("/claims/" + story.number() + "/coverage"))
                .contains("kind=COVERAGE_DECISION", "/file\"", "결정 통지");
    }

    private static ClaimStory closed() throws InterruptedException {
        var story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("PRIVACY_LIABILITY", 1_100_000).then().statusCode(201);
        var restoration = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), restoration).then().statusCode(200);
        assertThat(story.settled(restoration)).isEqualTo("PAID");
        var consolation = story.proposed("DEMAND-1", 1_100_000);
        story.approve(haru(), consolation).then().statusCode(200);
        assertThat(story.settled(consolation)).isEqualTo("PAID");
        story.leave("PAYMENT");
        hana().call()
                .body(Map.of("prospect", "SUBROGATION", "against", "Portal contractor", "note", "Contract liability"))
                .put(story.path("/recovery-assessment"))
                .then()
                .statusCode(200);
        story.leave("RECOVERY");
        return story;
    }

    private static String words(ClaimStory story, String language) throws IOException {
        byte[] pdf = hana().call()
                .accept(ContentType.ANY)
                .get(story.path("/documents/preview?kind=CLOSING&language=" + language))
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return joined(new PDFTextStripper().getText(document));
        }
    }

    /** Without the spaces and line ends that a page brings. */
    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }
}
