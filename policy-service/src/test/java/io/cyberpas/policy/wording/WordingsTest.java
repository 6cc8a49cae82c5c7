package io.cyberpas.policy.wording;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.coverage.Product;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@RunningService
class WordingsTest {

    @Inject
    Wordings wordings;

    @Test
    void everyProductHasAWordingEveryDayWithoutAnUndefinedTerm() {
        for (Product product : Product.values()) {
            for (String day : new String[] {"2026-01-01", "2026-12-31", "2027-01-01", "2030-01-01"}) {
                Wording wording = wordings.of(product, LocalDate.parse(day)).orElseThrow();
                assertThat(wording.termsUsed(Locale.KOREAN))
                        .as(wording.version())
                        .isNotEmpty();
            }
        }
        assertThat(wordings.of(Product.ENTERPRISE_CYBER, LocalDate.parse("2027-01-01"))
                        .orElseThrow()
                        .version())
                .isEqualTo("enterprise-cyber-wording-2027-01");
    }

    @Test
    void aWordingIsReadInEitherLanguage() {
        asPada().queryParam("language", "ko")
                .get("/api/wordings/enterprise-cyber-wording-2026-01")
                .then()
                .statusCode(200)
                .body("product", equalTo("ENTERPRISE_CYBER"))
                .body("title", equalTo("기업 사이버종합보험 보통약관"))
                .body("source", equalTo("P"))
                .body("sections.clauses.flatten().code", hasItems("cover.media-liability", "exclusion.war-attribution"))
                .body("glossary.term", hasItem("국가 배후 사이버 작전"));
        asPada().queryParam("part", "PRIVACY_LIABILITY")
                .get("/api/wordings/enterprise-cyber-wording-2026-01")
                .then()
                .body("language", equalTo("en"))
                .body("sections[0].clauses.code", contains("cover.privacy-liability"))
                .body("glossary.key", not(hasItem("waiting-period")));
    }

    @Test
    void whatIsWrongIsNamed() {
        asPada().get("/api/wordings/none").then().statusCode(404);
        asPada().queryParam("language", "fr")
                .get("/api/wordings/sme-cyber-wording-2026-01")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("language"));
        asPada().queryParam("part", "POEMS")
                .get("/api/wordings/sme-cyber-wording-2026-01")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("part"));
    }

    @Test
    void pagesShowWordingsInBothLanguages() {
        assertThat(page("en", "/wordings")).contains("Wordings", "mobile-payment-wording-2026-01");
        assertThat(page("en", "/wordings/public-sector-wording-2026-01"))
                .contains("Cyber insurance for public bodies", "Share retained by the public body", "Glossary")
                .contains("Only if insured: Dependent business interruption")
                .doesNotContain("[[");
        assertThat(page("ko", "/wordings/pi-liability-wording-2026-01"))
                .contains("개인정보 손해배상책임보험 보통약관", "최저가입금액", "용어의 정의", "직접 작성한 문안");
    }

    private static String page(String language, String path) {
        return as(Tokens.user("pada").roles(Roles.POLICY_ADMIN))
                .header("Accept", "text/html")
                .cookie("lang", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
