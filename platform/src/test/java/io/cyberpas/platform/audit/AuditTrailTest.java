package io.cyberpas.platform.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuditTrailTest {
    private static final Actor BORA =
            new Actor("bora", "김보라", Set.of(Roles.BROKER, Roles.UNDERWRITER), "HANBIT", null, null);

    @Inject
    AuditTrail trail;

    @Inject
    AuditLog log;

    private final String subject = "T-" + UUID.randomUUID();

    @Test
    void entryIsReadBackAndVerifies() {
        record(subject, "because \u0000".replace("\u0000", "☂"));
        String token = Tokens.user("ada").roles(Roles.AUDITOR).token();
        given().auth()
                .oauth2(token)
                .get("/api/audit?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("bora"), "items[0].actorName", equalTo("김보라"))
                .body("items[0].actorRoles", equalTo(List.of("broker", "underwriter")))
                .body("items[0].reason", equalTo("because ☂"));
        given().auth()
                .oauth2(token)
                .get("/api/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true), "lanes", equalTo(64));
        given().auth()
                .oauth2(Tokens.user("bora").roles(Roles.BROKER).token())
                .get("/api/audit/verification")
                .then()
                .statusCode(403);
    }

    @Test
    void entriesOfOneTransactionStayInOneLane() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                trail.record(BORA, "thing.changed", subject, null);
            }
        });
        assertEquals(1, number("SELECT count(DISTINCT lane) FROM audit_entry WHERE subject = '" + subject + "'"));
        assertEquals(5, number("SELECT count(*) FROM audit_entry WHERE subject = '" + subject + "'"));
        assertTrue(log.verify().intact());
    }

    @Test
    void rolledBackChangeLeavesNoEntry() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record(BORA, "thing.changed", subject, null);
                    throw new IllegalStateException("undone");
                }));
        assertEquals(0, number("SELECT count(*) FROM audit_entry WHERE subject = '" + subject + "'"));
        assertTrue(log.verify().intact());
    }

    @Test
    void outsideATransactionNothingIsRecorded() {
        assertThrows(IllegalStateException.class, () -> trail.record(BORA, "thing.changed", subject, null));
    }

    @Test
    void manyWritersAtOnceKeepTheChain() throws Exception {
        int writers = 16;
        int each = 40;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> done = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                done.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        record(subject, null);
                    }
                }));
            }
            for (Future<?> future : done) {
                future.get();
            }
        }
        assertEquals(writers * each, number("SELECT count(*) FROM audit_entry WHERE subject = '" + subject + "'"));
        AuditReport report = log.verify();
        assertNull(report.firstBroken());
        assertTrue(report.intact());
    }

    @Test
    void changedEntryIsNamed() throws SQLException {
        record(subject, "true");
        String before = text("SELECT reason FROM audit_entry WHERE subject = '" + subject + "'");
        String id = text("SELECT id FROM audit_entry WHERE subject = '" + subject + "'");
        tamper("UPDATE audit_entry SET reason = 'false' WHERE subject = '" + subject + "'");
        try {
            AuditReport report = log.verify();
            assertFalse(report.intact());
            assertEquals(UUID.fromString(id), report.firstBroken().id());
            assertEquals(
                    "content does not have the hash it was written with",
                    report.firstBroken().reason());
        } finally {
            tamper("UPDATE audit_entry SET reason = '" + before + "' WHERE subject = '" + subject + "'");
        }
        assertTrue(log.verify().intact());
    }

    @Test
    void missingEntryIsNamedInTheMiddleAndAtTheEnd() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 3; i++) {
                trail.record(BORA, "thing.changed", subject, "no " + i);
            }
        });
        String ofMiddle = "subject = '" + subject + "' AND reason = 'no 1'";
        String ofLast = "subject = '" + subject + "' AND reason = 'no 2'";
        assertBrokenWithout(ofMiddle, "entry is missing");
        assertBrokenWithout(ofLast, "entry is missing at the end of the lane");
        assertTrue(log.verify().intact());
    }

    private void assertBrokenWithout(String entry, String reason) throws SQLException {
        long position = number("SELECT position FROM audit_entry WHERE " + entry);
        tamper("CREATE TABLE taken AS SELECT * FROM audit_entry WHERE " + entry);
        tamper("DELETE FROM audit_entry WHERE " + entry);
        try {
            AuditReport report = log.verify();
            assertFalse(report.intact());
            assertEquals(position, report.firstBroken().position());
            assertEquals(reason, report.firstBroken().reason());
        } finally {
            tamper("INSERT INTO audit_entry SELECT * FROM taken");
            tamper("DROP TABLE taken");
        }
    }

    @Test
    void nobodyChangesWhatIsWritten() throws SQLException {
        record(subject, null);
        for (String change : new String[] {
            "UPDATE audit_entry SET reason = 'x'",
            "DELETE FROM audit_entry",
            "TRUNCATE audit_entry",
            "DELETE FROM audit_lane",
        }) {
            try (Connection application = PostgresResource.application();
                    Statement statement = application.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertEquals("42501", refused.getSQLState());
            }
            try (Connection owner = PostgresResource.owner();
                    Statement statement = owner.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(change), change);
            }
        }
        try (Connection application = PostgresResource.application();
                Statement statement = application.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("UPDATE audit_lane SET position = 0"));
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("INSERT INTO audit_entry SELECT * FROM audit_entry LIMIT 1"));
            assertThrows(SQLException.class, () -> statement.execute("DROP TABLE audit_entry"));
        }
    }

    private void record(String about, String reason) {
        QuarkusTransaction.requiringNew().run(() -> trail.record(BORA, "thing.changed", about, reason));
    }

    /** As somebody with all rights who switches the triggers off first. */
    private static void tamper(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
