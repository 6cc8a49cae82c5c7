package io.cyberpas.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProblemAnswersTest {
    private static final String PROBLEM = "application/problem+json";

    static RequestSpecification broker() {
        return given().auth().oauth2(Tokens.user("bora").roles(Roles.BROKER).token());
    }

    static ValidatableResponse create(String body) {
        return broker().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/things")
                .then()
                .log()
                .ifValidationFails();
    }

    @Nested
    class OfTheFramework {
        @Test
        void withoutTokenTheApiAnswers401AndNeverRedirects() {
            given().redirects()
                    .follow(false)
                    .get("/api/things/me")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("status", equalTo(401), "type", equalTo("urn:cyberpas:problem:sign-in-first"))
                    .body("instance", equalTo("/api/things/me"));
        }

        @Test
        void expiredForeignAndBrokenTokensAnswer401() {
            for (String token : new String[] {
                Tokens.user("bora").roles(Roles.BROKER).expired().token(),
                Tokens.user("bora").roles(Roles.BROKER).audience("elsewhere").token(),
                "not.a.token"
            }) {
                given().auth()
                        .oauth2(token)
                        .get("/api/things/me")
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(401)
                        .contentType(PROBLEM)
                        .header("WWW-Authenticate", containsString("Bearer"));
            }
        }

        @Test
        void otherRolesAnswer403() {
            broker().get("/api/things/undecided").then().statusCode(403).contentType(PROBLEM);
        }

        @Test
        void whatNobodyDecidedIsDenied() {
            given().get("/api/undecided").then().statusCode(401).contentType(PROBLEM);
            broker().get("/api/undecided").then().statusCode(403).contentType(PROBLEM);
        }

        @Test
        void unknownPathAnswers404() {
            broker().get("/api/nothing")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("title", equalTo("Not found"));
            given().get("/api/nothing").then().statusCode(404).contentType(PROBLEM);
            given().get("/nothing").then().statusCode(404).contentType(PROBLEM);
        }

        @Test
        void malformedPathParameterAnswers404() {
            broker().get("/api/things/123").then().statusCode(404).contentType(PROBLEM);
        }

        @Test
        void methodAndTypesAreNamed() {
            broker().delete("/api/things/me")
                    .then()
                    .statusCode(405)
                    .contentType(PROBLEM)
                    .header("Allow", containsString("GET"));
            broker().accept("application/pdf")
                    .get("/api/things/me")
                    .then()
                    .statusCode(406)
                    .contentType(PROBLEM);
            broker().contentType("text/csv")
                    .body("a,b")
                    .post("/api/things")
                    .then()
                    .statusCode(415)
                    .contentType(PROBLEM);
        }

        @Test
        void tooLargeBodyAnswers413() {
            broker().contentType(ContentType.JSON)
                    .body(new byte[17 * 1024 * 1024])
                    .post("/api/things")
                    .then()
                    .statusCode(413)
                    .contentType(PROBLEM);
        }

        @Test
        void unforeseenFailureTellsNothingButTheTraceId() {
            broker().get("/api/things/failure/bug")
                    .then()
                    .statusCode(500)
                    .contentType(PROBLEM)
                    .body(not(containsString("secret")))
                    .body("traceId", matchesPattern("[0-9a-f]{32}"));
        }
    }

    @Nested
    class OfTheBody {
        @Test
        void brokenJsonIsPlaced() {
            create("{\"name\": ").statusCode(400).contentType(PROBLEM).body("errors[0].path", equalTo("$"));
            create("{\"name\": \"a\"} x").statusCode(400).contentType(PROBLEM);
            create("").statusCode(400).contentType(PROBLEM);
            create("[]").statusCode(400).contentType(PROBLEM).body("errors[0].path", equalTo("$"));
        }

        @Test
        void unknownFieldIsNamedWithTheKnownOnes() {
            create("{\"nmae\": \"a\"}")
                    .statusCode(400)
                    .body(
                            "errors[0].path",
                            equalTo("$.nmae"),
                            "errors[0].allowed",
                            containsString("name, parts, price"));
        }

        @Test
        void wrongValuesAreNamedByPath() {
            create("{\"name\":\"a\",\"colour\":\"BLUE\"}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.colour"), "errors[0].allowed", equalTo("RED, GREEN"));
            create("{\"name\":\"a\",\"from\":\"2026-13-01\"}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.from"), "errors[0].allowed", containsString("2026-12-01"));
            create("{\"name\":\"a\",\"parts\":[{\"code\":\"x\",\"count\":1},{\"code\":\"x\",\"count\":\"many\"}]}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.parts[1].count"));
            create("{\"name\":\"a\",\"price\":{\"amount\":\"1.5\",\"currency\":\"KRW\"}}")
                    .statusCode(400)
                    .body(
                            "errors[0].path",
                            equalTo("$.price.amount"),
                            "errors[0].problem",
                            containsString("0 decimals"));
            create("{\"name\":\"a\",\"price\":{\"amount\":\"1\",\"currency\":\"GBP\"}}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.price.currency"));
            create("{\"name\":\"a\",\"price\":{\"amount\":\"1\",\"curency\":\"KRW\"}}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.price.curency"));
            create("{\"name\":\"a\",\"price\":{\"amount\":\"1\"}}")
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.price.currency"));
            create("{\"name\":\"a\",\"price\":{\"amount\":\"1e999999\",\"currency\":\"KRW\"}}")
                    .statusCode(400);
            create("{\"name\":\"a\",\"price\":7}").statusCode(400).body("errors[0].path", equalTo("$.price"));
        }

        @Test
        void violationsAreNamedByPath() {
            create("{\"name\":\" \",\"parts\":[{\"code\":\"\",\"count\":11}]}")
                    .statusCode(400)
                    .body("errors.path", hasItem("$.name"))
                    .body("errors.path", hasItem("$.price"))
                    .body("errors.path", hasItem("$.parts[0].code"))
                    .body("errors.find { it.path == '$.parts[0].count' }.allowed", equalTo("10 or less"));
        }

        @Test
        void parametersAreNamedAsInTheRequest() {
            broker().get("/api/things/failure/bug?limit=9")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("limit"), "errors[0].allowed", equalTo("5 or less"));
            broker().get("/api/things/failure/bug?limit=many")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("limit"), "errors[0].allowed", equalTo("a whole number"));
        }
    }

    @Nested
    class OfTheDomain {
        @Test
        void transitionNamesStateAndWhatIsLegal() {
            broker().get("/api/things/failure/transition")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:illegal-transition"))
                    .body("state", equalTo("RED"), "legal", equalTo(java.util.List.of("GREEN")))
                    .body("members", nullValue());
        }

        @Test
        void ownTypeCarriesItsMembers() {
            broker().get("/api/things/failure/limit")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:limit-exceeded"), "left.amount", equalTo("5"));
        }

        @Test
        void uniqueKeyIsAConflict() {
            String body =
                    "{\"name\":\"%s\",\"price\":{\"amount\":\"1\",\"currency\":\"KRW\"}}".formatted(UUID.randomUUID());
            create(body).statusCode(201);
            create(body).statusCode(409).contentType(PROBLEM).body("traceId", notNullValue());
        }
    }
}
