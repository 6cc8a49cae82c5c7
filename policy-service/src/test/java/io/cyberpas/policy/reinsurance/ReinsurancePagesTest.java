package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class ReinsurancePagesTest {
    private static final Tokens FIN = Tokens.user("fin").roles(Roles.FINANCE);
    private static final Pattern UNRESOLVED = Pattern.compile("\\{[a-z]+:[a-z]");
    private static final String BORDEREAU = "/reinsurance/bordereaux/QS-COMPANIES-2026/2026-11";

    private RemoteDouble quotes;
    private String policy;
    private String claim;

    @BeforeEach
    void payAClaimOfAPolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        claim = "C-2026-%06d".formatted(Integer.parseInt(policy.substring(7)));
        asService()
                .body("""
                        {"claimNumber":"%s","coveragePart":"PRIVACY_LIABILITY","amount":{"amount":"900000000","currency":"KRW"}}""".formatted(claim))
                .put("/api/policies/%s/erosions/%s".formatted(policy, UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void theOverviewShowsBordereauxTheLedgerCheckAndTowers() {
        String page = shown(reader(FIN, "en"), "/reinsurance?month=2026-11");
        assertContains(
                page,
                "<h1>Reinsurance</h1>",
                "Bordereaux of 2026-11",
                "Adds up to the ledger",
                "QS-COMPANIES-2026",
                "/api/reinsurance/bordereaux/QS-COMPANIES-2026/2026-11.xlsx",
                "month=2026-10",
                "<svg role=\"img\"",
                "₩1.5bn in excess of ₩500m",
                "Quota share, companies and public bodies",
                "Policies incepting 2026-01-01 to 2026-12-31, in KRW");
        assertContains(shown(reader(FIN, "en"), "/reinsurance?month=2020-01"), "Nothing was ceded or recovered");
    }

    @Test
    void aBordereauShowsSumsAndLinesOfBothKinds() {
        String premiums = shown(reader(FIN, "en"), BORDEREAU);
        assertContains(premiums, "Bordereau QS-COMPANIES-2026, 2026-11", "Open", "Hangang Re", "New business", "Total");
        String losses = shown(reader(FIN, "en"), BORDEREAU + "?kind=loss");
        assertContains(losses, claim, "₩135,000,000", "₩900,000,000", "Privacy liability");
    }

    @Test
    void aTreatyShowsItsTermsAndWhatIsUsed() {
        assertContains(
                shown(reader(FIN, "en"), "/reinsurance/treaties/XR-1-2026"),
                "Treaty XR-1-2026",
                "₩500,000,000",
                "2: at 100% of the deposit premium, at 100% of the deposit premium",
                "₩180,000,000",
                "0.9%",
                "Alpenrück",
                "60%");
        assertContains(
                shown(reader(FIN, "en"), "/reinsurance/treaties/POOL-PUBLIC-2026"),
                "Pool share",
                "40%",
                "10%",
                "Public sector cyber");
    }

    @Test
    void thePolicyShowsItsProgrammeAccountsAndLines() {
        assertContains(
                shown(reader(FIN, "en"), "/policies/" + policy + "/reinsurance"),
                "Reinsurance of " + policy,
                "₩9,500,000",
                "XE-2-2026",
                "₩1,425,000",
                "₩135,000,000",
                "aria-current=\"page\"",
                "₩900,000");
    }

    @Test
    void koreanReadersReadKorean() {
        assertContains(
                shown(reader(FIN, "ko"), "/reinsurance?month=2026-11"),
                "<html lang=\"ko\"",
                "재보험 특약",
                "2026-11 출재 보고서",
                "원장과 일치",
                "비례재보험(기업·공공)",
                "5억원 초과 15억원");
        assertContains(shown(reader(FIN, "ko"), BORDEREAU + "?kind=loss"), "회수 내역", "한강재보험", "135,000,000원");
        assertContains(shown(reader(FIN, "ko"), "/policies/" + policy + "/reinsurance"), policy + " 재보험", "적용 순서");
        assertContains(
                shown(reader(FIN, "ko"), "/reinsurance/treaties/XE-1-2026"), "특약 XE-1-2026", "예치보험료", "사고별 초과손해");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noPageLacksAWord(String language) {
        String event = Service.as(FIN)
                .queryParam("kind", "loss")
                .queryParam("size", 200)
                .get("/api" + BORDEREAU)
                .then()
                .extract()
                .jsonPath()
                .getString("losses.items.find { it.claimNumber == '%s' }.event".formatted(claim));
        for (String path : List.of(
                "/reinsurance?month=2026-11",
                BORDEREAU,
                BORDEREAU + "?kind=loss",
                "/reinsurance/treaties/QS-COMPANIES-2026",
                "/reinsurance/treaties/XE-1-2026",
                "/reinsurance/events/" + event,
                "/policies/" + policy + "/reinsurance")) {
            String page = shown(reader(FIN, language), path);
            assertFalse(page.contains("NOT_FOUND"), path);
            assertFalse(page.contains("_$"), path);
            assertFalse(page.contains(" style="), path);
            assertFalse(UNRESOLVED.matcher(page).find(), path);
        }
    }

    @Test
    void actuariesReadTreatiesAndBordereauxButNoPolicy() {
        Tokens acto = Tokens.user("acto").roles(Roles.ACTUARY);
        shown(reader(acto, "en"), "/reinsurance");
        assertFalse(shown(reader(acto, "en"), BORDEREAU).contains("/policies/" + policy), "leads to no policy");
        reader(acto, "en").get("/policies/" + policy + "/reinsurance").then().statusCode(403);
    }

    @Test
    void brokersAndUnderwritersReadNoReinsurance() {
        for (Tokens other : List.of(
                Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"),
                Tokens.user("uma").roles(Roles.UNDERWRITER))) {
            reader(other, "en").get("/reinsurance").then().statusCode(403);
            reader(other, "en").get(BORDEREAU).then().statusCode(403);
            reader(other, "en")
                    .get("/policies/" + policy + "/reinsurance")
                    .then()
                    .statusCode(403);
        }
    }

    private static RequestSpecification reader(Tokens user, String language) {
        return given().auth().oauth2(user.token()).accept(ContentType.HTML).cookie("lang", language);
    }

    private static String shown(RequestSpecification reader, String path) {
        return reader.get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
    }

    private static void assertContains(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), () -> "lacks \"" + text + "\":\n" + page);
        }
    }
}
