package io.cyberpas.platform.version;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class VersionTest {
    @Test
    void changeNeedsTheCurrentVersion() {
        String address = broker().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"%s\",\"price\":{\"amount\":\"1\",\"currency\":\"KRW\"}}"
                        .formatted(UUID.randomUUID()))
                .post("/api/things")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        String name = "{\"name\":\"%s\"}".formatted(UUID.randomUUID());
        broker().body(name).put(address + "/name").then().statusCode(428).contentType("application/problem+json");
        broker().body(name)
                .header("If-Match", "*")
                .put(address + "/name")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("If-Match"));
        broker().body(name)
                .header("If-Match", "\"0\"")
                .put(address + "/name")
                .then()
                .statusCode(204);
        broker().body(name)
                .header("If-Match", "\"0\"")
                .put(address + "/name")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        broker().get(address).then().header("ETag", "\"1\"");
    }

    private static RequestSpecification broker() {
        return given().auth()
                .oauth2(Tokens.user("bora").roles(Roles.BROKER).token())
                .contentType(ContentType.JSON);
    }
}
