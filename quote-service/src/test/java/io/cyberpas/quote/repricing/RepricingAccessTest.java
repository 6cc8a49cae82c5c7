package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.SEONU;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody else asks for them. */
@RunningService
class RepricingAccessTest extends RepricingResourceFixture {

    @Test
    void underwritersAndPolicyAdministratorsAskToo() {
        String number = acceptedQuote();
        for (Tokens user : List.of(UMA, SEONU, Tokens.user("pada").roles(Roles.POLICY_ADMIN))) {
            as(user).body("{\"items\":[%s]}".formatted(item(number)))
                    .post("/api/repricings")
                    .then()
                    .statusCode(200)
                    .body("items.outcome", contains("PRICED"))
                    .body("items[0].productVersion", not(nullValue()));
        }
    }

    @Test
    void brokersAndAuditorsDoNot() {
        String body = "{\"items\":[%s]}".formatted(item("Q-2026-000001"));
        for (Tokens user : List.of(BORA, Tokens.user("ada").roles(Roles.AUDITOR))) {
            as(user).body(body).post("/api/repricings").then().statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/repricings")
                .then()
                .statusCode(401);
    }
}
