package io.cyberpas.claims.incident;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.uma;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.incident.api.VerisJsonAccess;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class IncidentResourceTest {

    private PolicyService policies;
    private String path;
    private String veris;

    @BeforeEach
    void notifyALoss() throws IOException {
        policies = PolicyService.start();
        path = "/api/claims/" + bora().notifyUnder(policies.policyInForce()) + "/incident";
        try (var stream = IncidentResourceTest.class.getResourceAsStream("/veris/portal-leak.json")) {
            veris = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void recordsWhatHappenedAndReadsTheSameBack() throws IOException {
            put(hana(), null, veris)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .body("standing", equalTo("PROVISIONAL"));

            String read = hana().get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .extract()
                    .asString();
            assertThat(VerisJsonAccess.tree(read)).isEqualTo(VerisJsonAccess.tree(veris));
        }

        @Test
        void keepsEveryRevision() {
            put(hana(), null, veris).then().statusCode(201);
            hana().call()
                    .header("If-Match", "\"1\"")
                    .queryParam("standing", "CONFIRMED")
                    .body(veris.replace("90000", "88214"))
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");

            hana().read(path + "/revisions")
                    .body("revision", contains(2, 1))
                    .body("standing", contains("CONFIRMED", "PROVISIONAL"));
            hana().read(path + "?revision=1").body("attribute.confidentiality.data_total", equalTo(90000));
            hana().read(path).body("attribute.confidentiality.data_total", equalTo(88214));
            hana().get(path + "?revision=3").then().statusCode(404);
        }

        @Test
        void mustNameTheRevisionThatIsFollowed() {
            put(hana(), "\"1\"", veris).then().statusCode(412);
            put(hana(), null, veris).then().statusCode(201);
            put(hana(), null, veris).then().statusCode(428);
            put(hana(), "\"7\"", veris).then().statusCode(412);
            put(hana(), "*", veris).then().statusCode(400);
        }

        @Test
        void isToldEverythingThatIsWrong() {
            put(
                            hana(),
                            null,
                            veris.replace("\"SQLi\"", "x")
                                    .replace("Brute force", "Brutal")
                                    .replace("\"KR\"", "\"XX\""))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.path", hasItem("$.action.hacking.variety[1]"))
                    .body("errors.path", hasItem("$.victim.country[0]"))
                    .body(
                            "errors.find { it.path == '$.action.hacking.variety[1]' }.allowed",
                            containsString("Brute force"));
            put(hana(), null, "").then().statusCode(400);
            put(hana(), null, "[1").then().statusCode(400);
        }

        @Test
        void opensTheConditionOfTheTriageGate() {
            String stages = path.replace("/incident", "/stages");
            String before = hana().get(stages).asString();
            put(hana(), null, veris).then().statusCode(201);

            assertThat(before).as("course before").isNotEmpty();
            assertThat(hana().get(stages).asString()).doesNotContain("INCIDENT_CLASSIFIED");
        }
    }

    @Nested
    class Others {

        @Test
        void readOnlyWhatIsTheirs() {
            put(hana(), null, veris).then().statusCode(201);

            bora().get(path).then().statusCode(200);
            ada().get(path).then().statusCode(200);
            minho().get(path).then().statusCode(404);
            nari().get(path).then().statusCode(404);
            uma().get(path).then().statusCode(403);
            hana().get("/api/claims/C-2026-999999/incident").then().statusCode(404);
        }

        @Test
        void doNotRecord() {
            put(bora(), null, veris).then().statusCode(403);
            put(ada(), null, veris).then().statusCode(403);
        }
    }

    @Test
    void theDatabaseLetsNobodyChangeARevision() throws SQLException {
        put(hana(), null, veris).then().statusCode(201);

        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            Assertions.assertThatThrownBy(
                            () -> statement.executeUpdate("UPDATE incident_record SET standing = 'CONFIRMED'"))
                    .hasMessageContaining("permission denied");
        }
        try (var connection = PostgresResource.owner();
                var statement = connection.createStatement()) {
            Assertions.assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM incident_record"))
                    .hasMessageContaining("only ever added to");
        }
        hana().read(path).body("incident_id", not(equalTo("")));
    }

    private Response put(Caller caller, @Nullable String ifMatch, String body) {
        RequestSpecification call = caller.call().body(body);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put(path);
    }
}
