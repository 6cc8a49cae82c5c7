package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class DependencyResourceTest {
    private static final Tokens UMA = Tokens.user("uma").roles(Roles.UNDERWRITER);
    private static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");

    private RemoteDouble quotes;
    private String path;
    private String number;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        number = Service.issued(quotes);
        path = "/api/policies/" + number + "/dependencies";
    }

    @AfterEach
    void close() {
        quotes.close();
    }

    @Test
    void areReadFromTheQuote() {
        as(ACTO).get(path)
                .then()
                .statusCode(200)
                .body("policyNumber", equalTo(number))
                .body("dependencies.provider", contains("AWS"));
    }

    @Test
    void areReplacedOnceHoweverOftenItIsAsked() {
        String body = """
                {"dependencies":[{"kind":"MSP","provider":" 한빛  운영"},{"kind":"CLOUD","provider":"naver"}],"reason":"moved"}""";
        for (int i = 0; i < 2; i++) {
            put(body).statusCode(200).body("dependencies.provider", contains("NAVER", "한빛 운영"));
        }
        as(Tokens.user("ada").roles(Roles.AUDITOR))
                .get("/api/audit?subject=" + number)
                .then()
                .body("items.findAll { it.action == 'policy.dependencies-changed' }", hasSize(1))
                .body(containsString("from CLOUD AWS to CLOUD NAVER, MSP 한빛 운영: moved"));
        put("{\"dependencies\":[]}").statusCode(200).body("dependencies", hasSize(0));
    }

    @Test
    void areRefusedWhereTheyNameNobody() {
        put("{\"dependencies\":[{\"kind\":\"CLOUD\",\"provider\":\"\\u3000\"}]}")
                .statusCode(400)
                .body("errors[0].path", equalTo("$.dependencies[0].provider"));
        put("{\"dependencies\":[{\"kind\":\"GRID\",\"provider\":\"KEPCO\"}]}")
                .statusCode(400)
                .body("errors[0].path", equalTo("$.dependencies[0].kind"));
        put("{}").statusCode(400).body("errors[0].path", equalTo("$.dependencies"));
    }

    @Test
    void areNotForEverybodyAndNotOfAnyPolicy() {
        as(BORA).get(path).then().statusCode(403);
        as(ACTO).body("{\"dependencies\":[]}").put(path).then().statusCode(403);
        asPada().body("{\"dependencies\":[]}")
                .put("/api/policies/P-2026-999999/dependencies")
                .then()
                .statusCode(404);
    }

    @Test
    void areShownWithThePolicyAndCorrectedOnTheirPage() {
        String page = "/policies/" + number + "/dependencies";
        shown("en", "/policies/" + number).body(containsString("Shared providers"));
        shown("ko", page).body(containsString("클라우드 사업자")).body(containsString("AWS"));
        given().auth()
                .oauth2(UMA.token())
                .redirects()
                .follow(false)
                .formParam("cloud", "azure\n\n KT ")
                .formParam("msp", "Samsung_SDS")
                .formParam("reason", "told by the broker")
                .post(page)
                .then()
                .statusCode(303);
        as(ACTO).get(path).then().body("dependencies.provider", contains("AZURE", "KT", "SAMSUNG_SDS"));
        shown("en", page).body(containsString("Managed service providers")).body(not(containsString("NOT_FOUND")));
        shown("en", "/policies/" + number).body(containsString("AZURE, KT, SAMSUNG SDS"));
    }

    private static ValidatableResponse shown(String language, String page) {
        return given().auth()
                .oauth2(UMA.token())
                .accept(ContentType.HTML)
                .cookie("lang", language)
                .get(page)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String body) {
        return as(UMA).contentType(ContentType.JSON).body(body).put(path).then();
    }
}
