package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EscalationTest {

    @Inject
    EscalationRun escalation;

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private ClaimStory notified() {
        return ClaimStory.notifiedBy(bora(), policies);
    }

    @Test
    void tellAManagerOnceOfWhatIsOverdue() throws SQLException {
        var story = notified();
        aged(
                story,
                "UPDATE claim_clock SET started_at = started_at - interval '2 hours', due_at = due_at - interval"
                        + " '2 hours', next_escalation_at = next_escalation_at - interval '2 hours' WHERE code = 'ACKNOWLEDGEMENT'");
        assertThat(escalation.escalate()).isGreaterThanOrEqualTo(2);
        escalation.escalate();
        mina().read(story.path("/activities"))
                .body("findAll { it.kind == 'ESCALATION' }.role", hasItems("claims-handler", "claims-manager"))
                .body("findAll { it.kind == 'ESCALATION' }.size()", equalTo(2))
                .body("find { it.kind == 'ESCALATION' }.subject.en", equalTo("Overdue: Acknowledgement of the notice"));
    }

    @Test
    void isOffTheDeskOnceTheClockHasStopped() throws SQLException {
        var story = notified();
        aged(
                story,
                "UPDATE claim_clock SET started_at = started_at - interval '2 hours', due_at = due_at - interval"
                        + " '2 hours', next_escalation_at = next_escalation_at - interval '2 hours' WHERE code = 'ACKNOWLEDGEMENT'");
        escalation.escalate();
        hana().changeClaim(story.number(), "acknowledgement", "").then().statusCode(200);
        escalation.escalate();
        mina().read(story.path("/activities"))
                .body("findAll { it.kind == 'ESCALATION' }.state", contains("DONE", "DONE"))
                .body("find { it.kind == 'ESCALATION' }.note", startsWith("MISSED"));
    }

    @Test
    void ranAtOnceByReplicasTakeEachStepOnce() throws Exception {
        var story = notified();
        aged(
                story,
                "UPDATE claim_clock SET started_at = started_at - interval '30 hours', due_at = due_at - interval"
                        + " '30 hours', next_escalation_at = next_escalation_at - interval '30 hours'"
                        + " WHERE code = 'VENDOR_START'");
        Callable<Integer> replica = escalation::escalate;
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var each : pool.invokeAll(List.of(replica, replica, replica))) {
                each.get();
            }
        }
        mina().read(story.path("/activities"))
                .body(
                        "findAll { it.kind == 'ESCALATION' }.subject.en",
                        contains("Overdue: Start of the forensic vendor"));
    }

    private void aged(ClaimStory story, String update) throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.prepareStatement(
                        update + " AND claim_id = (SELECT id FROM claim WHERE number = ?)")) {
            statement.setString(1, story.number());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
