package io.cyberpas.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service is up before the issuer is, and says so. */
@ServiceTest
@TestProfile(LateIssuerTest.WithoutIssuer.class)
public class LateIssuerTest {
    public static class WithoutIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String nobody = "http://localhost:9/realms/cyberpas";
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    nobody,
                    "quarkus.oidc-client.auth-server-url",
                    nobody,
                    "quarkus.swagger-ui.enabled",
                    "true",
                    "cyberpas.outbox.every",
                    "1h");
        }
    }

    @Test
    void withoutTokenNothingChanges() {
        given().get("/api/things/me").then().statusCode(401);
    }

    @Test
    void tokensAndPagesAskToTryAgain() {
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.e30.x")
                .get("/api/things/me")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:cyberpas:problem:unavailable"));
        given().accept("text/html").get("/things").then().statusCode(503);
    }

    @Test
    void swaggerUiIsThereWhereItIsSwitchedOn() {
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/openapi?format=json").then().body("components.securitySchemes", hasKey("issuer"));
    }
}
