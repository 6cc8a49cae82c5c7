package io.cyberpas.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.sample.SampleResource;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ServiceTest
class IdempotencyTest {
    @Inject
    IdempotencyKeys keys;

    private final String name = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    @Test
    void firstAnswerIsGivenAgain() throws SQLException {
        Response first = create("bora", key, body(name));
        Response second = create("bora", key, body(name).replace(":", " : "));
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.body().asString(), second.body().asString());
        for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertEquals(first.header(header), second.header(header), header);
        }
        assertTrue(first.header("Location").contains("/api/things/"));
        assertEquals("\"0\"", first.header("ETag"));
        assertEquals(1, things());
    }

    @Test
    void otherBodyIsRefused() throws SQLException {
        create("bora", key, body(name));
        create("bora", key, body(name + "x"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:cyberpas:problem:idempotency-key-reused"));
        assertEquals(1, things());
    }

    @Test
    void keyCountsForItsCallerOnly() {
        create("bora", key, body(name)).then().statusCode(201);
        create("minho", key, body(name + "x")).then().statusCode(201);
    }

    @Test
    void keyIsNeededAndHasAForm() {
        create("bora", null, body(name)).then().statusCode(400).body("errors[0].path", equalTo("Idempotency-Key"));
        create("bora", "x".repeat(256), body(name)).then().statusCode(400);
        create("bora", "two words", body(name)).then().statusCode(400);
        create("bora", "\"" + key + "\"", body(name)).then().statusCode(201);
        create("bora", key, body(name)).then().statusCode(201);
    }

    @Test
    void twoAtOnceComeOutAsOne() throws Exception {
        SampleResource.arrived = new CountDownLatch(1);
        int permits = SampleResource.GATE.drainPermits();
        CompletableFuture<Response> first;
        Response second;
        try {
            first = CompletableFuture.supplyAsync(() -> create("bora", key, body(name)));
            assertTrue(SampleResource.arrived.await(20, TimeUnit.SECONDS));
            second = create("bora", key, body(name));
        } finally {
            SampleResource.GATE.release(permits);
        }
        second.then().statusCode(409).body("type", equalTo("urn:cyberpas:problem:idempotency-in-progress"));
        assertEquals(201, first.get(20, TimeUnit.SECONDS).statusCode());
        assertEquals(1, things());
        assertEquals(
                first.get().body().asString(),
                create("bora", key, body(name)).body().asString());
    }

    @Test
    void failureLeavesNeitherKeyNorChange() throws SQLException {
        String crashing = "crash" + name.substring(5);
        create("bora", key, body(crashing)).then().statusCode(500);
        create("bora", key, body(crashing)).then().statusCode(500);
        create("bora", key, body(name)).then().statusCode(201);
        assertEquals(0, count("SELECT count(*) FROM sample_thing WHERE name = '" + crashing + "'"));
    }

    @Test
    void invalidBodyLeavesNoKey() {
        create("bora", key, body("")).then().statusCode(400);
        create("bora", key, body(name)).then().statusCode(201);
    }

    @Test
    void expiredKeyIsFreeAgainAndPurged() throws SQLException {
        create("bora", key, body(name)).then().statusCode(201);
        execute("UPDATE idempotency_key SET expires_at = now() - interval '1 second'");
        create("bora", key, body(name + "x")).then().statusCode(201);
        execute("UPDATE idempotency_key SET expires_at = now() - interval '1 second'");
        keys.purge();
        assertEquals(0, count("SELECT count(*) FROM idempotency_key WHERE expires_at < now()"));
    }

    private long things() throws SQLException {
        return count("SELECT count(*) FROM sample_thing WHERE name LIKE '" + name + "%'");
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String body(String name) {
        return "{\"name\":\"%s\",\"price\":{\"amount\":\"1\",\"currency\":\"KRW\"}}".formatted(name);
    }

    private static Response create(String user, String key, String body) {
        var request = given().auth()
                .oauth2(Tokens.user(user).roles(Roles.BROKER).token())
                .contentType(ContentType.JSON);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(body)
                .post("/api/things");
    }
}
