package io.cyberpas.policy.limitdesk;

import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.limit.Limits.PRIVACY;
import static io.cyberpas.policy.limit.Limits.RESTORATION;
import static io.cyberpas.policy.limit.Limits.erode;
import static io.cyberpas.policy.limit.Limits.giveBack;
import static io.cyberpas.policy.limit.Limits.reserve;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.limit.LimitAgreement;
import io.cyberpas.policy.limit.Limits;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class LimitPagesTest {
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    private static final String EVENT = ",\"event\":\"E-2026-000001\"";

    @Inject
    LimitAgreement agreement;

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void usePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Limits.agreeClauses(agreement, policy);
        erode(policy, UUID.randomUUID(), RESTORATION, 100_000_000, EVENT).then().statusCode(201);
        reserve(policy, UUID.randomUUID(), PRIVACY, 200_000_000, EVENT).then().statusCode(201);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void showHowLimitsStandInBothLanguages() {
        String english = shown(reader(PADA, "en"), "/policies/" + policy + "/limits");
        assertContains(
                english,
                "Limits of " + policy,
                "Annual aggregate limit",
                "Data restoration",
                "EACH_EVENT",
                "Each event",
                "Sublimit",
                "₩700,000,000",
                "70% available",
                "E-2026-000001",
                "Held for payments to come",
                "Restore a limit",
                "C-2026-000001",
                "Limits agreed");
        String korean = shown(reader(PADA, "ko"), "/policies/" + policy + "/limits?on=2026-12-20");
        assertContains(korean, policy + " 보상한도", "연간 총보상한도액", "사고별 한도", "부속한도", "변동 내역", "2026-12-20");
        assertFalse(shown(reader(Tokens.user("ada").roles(Roles.AUDITOR), "en"), "/policies/" + policy + "/limits")
                .contains("Restore a limit"));
    }

    @Test
    void areNotShownToAnotherBroker() {
        Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
        for (String page : new String[] {"", "/events", "/reservations", "/erosions", "/movements"}) {
            reader(minho, "en")
                    .get("/policies/" + policy + "/limits" + page)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void listEverythingPageByPage() {
        UUID payment = UUID.randomUUID();
        erode(policy, payment, RESTORATION, 1000, "").then().statusCode(201);
        giveBack(policy, payment, 1000).then().statusCode(200);
        String path = "/policies/" + policy + "/limits/";
        assertContains(shown(reader(PADA, "en"), path + "events"), "E-2026-000001", "₩100,000,000");
        assertContains(shown(reader(PADA, "en"), path + "erosions"), "Taken by payments", "₩100,000,000");
        assertContains(shown(reader(PADA, "en"), path + "movements"), "Payment came back", "회수", "+₩1,000");
        String held = shown(reader(PADA, "ko").queryParam("state", "RESERVED"), path + "reservations");
        assertContains(held, "200,000,000원", "selected");
        assertFalse(held.contains("100,000,000원"));
    }

    @Test
    void restoresALimitOnThePage() {
        String form = shown(reader(PADA, "en"), "/policies/" + policy + "/limits");
        String version = form.replaceAll("(?s).*name=\"_version\" value=\"(\\d+)\".*", "$1");
        assertContains(form, "<option value=\"EACH_EVENT E-2026-000001\">");
        reader(PADA, "en")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("_version", version)
                .formParam("limit", "EACH_EVENT E-2026-000001")
                .formParam("reason", "특약에 따른 복원")
                .post("/policies/" + policy + "/limits/reinstatements")
                .then()
                .statusCode(303);
        assertContains(
                shown(reader(PADA, "ko"), "/policies/" + policy + "/limits"), "한도 복원", "특약에 따른 복원", "복원 100,000,000원");
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
