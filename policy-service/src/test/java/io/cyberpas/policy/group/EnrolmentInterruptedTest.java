package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.asPada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class EnrolmentInterruptedTest {
    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void aFailingBlockIsTriedAgainThenFailsAndIsResumed() throws SQLException {
        superuser("""
                CREATE FUNCTION fail_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'killed' USING ERRCODE = 'admin_shutdown'; END $$""");
        superuser("""
                CREATE TRIGGER fail_for_test BEFORE INSERT ON member FOR EACH ROW
                WHEN (NEW.policy_number = '%s' AND NEW.reference = 'M-15000') EXECUTE FUNCTION fail_for_test()""".formatted(policy));
        String id;
        try {
            id = Group.enrol(policy, Group.lines(25_000))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            JsonPath failed = Group.settled(policy, id);
            assertThat(failed.getString("status")).isEqualTo("FAILED");
            assertThat(failed.getString("failure")).startsWith("Block 2 failed").contains("57P01");
            assertThat(failed.getInt("enrolled")).isEqualTo(15_000);
        } finally {
            superuser("DROP TRIGGER fail_for_test ON member");
            superuser("DROP FUNCTION fail_for_test()");
        }
        asPada().post("/api/policies/%s/enrolments/%s/resume".formatted(policy, id))
                .then()
                .statusCode(200);
        assertThat(Group.settled(policy, id).getInt("enrolled")).isEqualTo(25_000);
    }

    @Test
    void aReplicaThatDiesInTheMiddleLosesNothing() throws Exception {
        superuser("""
                CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_sleep(2); RETURN NEW; END $$""");
        superuser("""
                CREATE TRIGGER wait_for_test BEFORE INSERT ON member FOR EACH ROW
                WHEN (NEW.policy_number = '%s' AND NEW.reference = 'M-05000') EXECUTE FUNCTION wait_for_test()""".formatted(policy));
        try {
            String id = Group.enrol(policy, Group.lines(12_000))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            while (!superuser("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE wait_event = 'PgSleep' AND query LIKE '%INSERT INTO member%' AND pid <> pg_backend_pid()""")) {
                Thread.onSpinWait();
            }
            JsonPath enrolment = Group.settled(policy, id);
            assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
            assertThat(enrolment.getInt("enrolled")).isEqualTo(12_000);
        } finally {
            superuser("DROP TRIGGER wait_for_test ON member");
            superuser("DROP FUNCTION wait_for_test()");
        }
    }

    @Test
    void anEnrolmentIsStoppedAndResumed() {
        String id = Group.enrol(policy, Group.lines(60_000))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String path = "/api/policies/%s/enrolments/%s/".formatted(policy, id);
        asPada().post(path + "stop").then().statusCode(200).body("status", is("STOPPED"));
        asPada().post(path + "stop").then().statusCode(200).body("status", is("STOPPED"));
        asPada().post(path + "resume").then().statusCode(200).body("status", is("RUNNING"));
        assertThat(Group.settled(policy, id).getInt("enrolled")).isEqualTo(60_000);
        asPada().post(path + "stop").then().statusCode(409).body("state", is("COMPLETED"));
        asPada().post(path + "resume").then().statusCode(409);
    }

    private boolean superuser(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return false;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next();
            }
        }
    }
}
