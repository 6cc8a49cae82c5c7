package io.cyberpas.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.platform.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlatformContractTest {
    @Test
    void contractSaysWhatAllHaveInCommon() {
        ValidatableResponse contract = given().get("/q/openapi?format=json")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        contract.body("openapi", startsWith("3.1"))
                .body("paths", not(hasKey("/things")))
                .body("components.schemas.Money.properties.amount.type", equalTo("string"))
                .body("components.schemas", not(hasKey("IfMatch")))
                .body("components.schemas", not(hasKey("Currency")))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.securitySchemes.size()", equalTo(1));
        contract.rootPath("paths.'/api/things'.post")
                .body("parameters.name", hasItem("Idempotency-Key"))
                .body("security[0]", hasKey("bearer"))
                .body("responses", hasKey("422"))
                .body("responses.'400'.'$ref'", equalTo("#/components/responses/InvalidInput"))
                .body("responses.'401'.'$ref'", equalTo("#/components/responses/SignInFirst"));
        contract.rootPath("paths.'/api/things/{id}/name'.put")
                .body("parameters.find { it.name == 'If-Match' }.schema.type", equalTo("string"))
                .body("responses", hasKey("412"))
                .body("responses", hasKey("428"))
                .body("responses", hasKey("404"));
    }
}
