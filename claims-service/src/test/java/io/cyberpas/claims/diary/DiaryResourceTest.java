package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class DiaryResourceTest {

    @Inject
    Assigning assigning;

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

    private static Map<String, Object> activity(String subject, String role) {
        return Map.of(
                "subject",
                subject,
                "role",
                role,
                "dueAt",
                Instant.now().plus(Duration.ofDays(1)).toString());
    }

    private static Map<String, Object> first(ClaimStory story, Caller reader) {
        return reader.read(story.path("/activities")).extract().jsonPath().getMap("[0]");
    }

    @Nested
    class Clocks {

        @Test
        void startAtTheNoticeAndStopWithTheActTheyWaitFor() {
            var story = notified();
            hana().read(story.path("/clocks"))
                    .body("code", hasItems("ACKNOWLEDGEMENT", "TRIAGE", "VENDOR_START", "PRESERVATION"))
                    .body("state", everyItem(equalTo("RUNNING")))
                    .body("find { it.code == 'ACKNOWLEDGEMENT' }.name.ko", equalTo("접수 확인"));
            hana().changeClaim(story.number(), "acknowledgement", "").then().statusCode(200);
            hana().read(story.path("/clocks"))
                    .body("find { it.code == 'ACKNOWLEDGEMENT' }.state", equalTo("MET"))
                    .body("find { it.code == 'ACKNOWLEDGEMENT' }.remainingSeconds", nullValue())
                    .body("find { it.code == 'TRIAGE' }.state", equalTo("RUNNING"));
        }

        @Test
        void ofTheReportCountFromTheEngagementAndOfThePaymentFromTheDecision() {
            var story = ClaimStory.readyToPay(policies);
            hana().read(story.path("/clocks"))
                    .body("find { it.code == 'INTERIM_REPORT' }.state", equalTo("MET"))
                    .body("find { it.code == 'FINAL_REPORT' }.state", equalTo("MET"))
                    .body("findAll { it.state == 'RUNNING' }.code", contains("PAYMENT"));
            vera().read(story.path("/clocks")).body("code", hasItem("FINAL_REPORT"));
            assertThat(nari().get(story.path("/clocks")).statusCode()).isEqualTo(404);
        }

        @Test
        void startAnewWhenAClaimIsReopenedAndTheDiaryTellsOfIt() {
            var story = notified();
            hana().changeClaim(story.number(), "closure-at-notice", Map.of("reason", "A duplicate"))
                    .then()
                    .statusCode(200);
            hana().read(story.path("/clocks")).body("state", everyItem(not(equalTo("RUNNING"))));
            hana().read(story.path("/activities")).body("findAll { it.state == 'OPEN' }", empty());
            hana().changeClaim(story.number(), "reopening", Map.of("reason", "Another incident"))
                    .then()
                    .statusCode(200);
            hana().changeClaim(story.number(), "resumption", Map.of("stage", "TRIAGE", "reason", "From there"))
                    .then()
                    .statusCode(200)
                    .body("dueAt", not(nullValue()));
            hana().read(story.path("/clocks"))
                    .body("findAll { it.code == 'TRIAGE' }.state", contains("RUNNING", "DROPPED"));
            hana().read(story.path("/diary"))
                    .body("items.findAll { it.kind == 'COURSE' }.text[0]", containsString("From there"))
                    .body("items.findAll { it.kind == 'COURSE' }.text[1]", containsString("Another incident"));
            hana().read(story.path("/activities"))
                    .body("findAll { it.state == 'OPEN' }.subject.en", contains("Triage and classify the incident"));
        }
    }

    @Nested
    class Activities {

        @Test
        void areOpenedWithAStageAndEndWithIt() {
            var story = notified();
            hana().read(story.path("/activities"))
                    .body("findAll { it.state == 'OPEN' }.stage", contains("FIRST_NOTICE"));
            story.acknowledged();
            hana().read(story.path("/activities"))
                    .body("findAll { it.state == 'OPEN' }.stage", contains("TRIAGE"))
                    .body("findAll { it.state == 'DONE' }.stage", contains("FIRST_NOTICE"))
                    .body("findAll { it.state == 'OPEN' }.assignee", contains("hana"));
        }

        @Test
        void areTakenHandedOverRescheduledAndDone() {
            var story = notified();
            String id = hana().create(story.path("/activities"), activity("Ask for the ledger", "finance"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var path = story.path("/activities/" + id);
            hana().change(path + "/taking", 0, "").then().statusCode(403);
            fin().change(path + "/taking", 0, "").then().statusCode(200).body("assignee", equalTo("fin"));
            fin().change(path + "/taking", 0, "").then().statusCode(412);
            fin().change(
                            path + "/rescheduling",
                            1,
                            Map.of(
                                    "dueAt",
                                    Instant.now().plus(Duration.ofDays(3)).toString(),
                                    "reason",
                                    "The ledger comes on Monday"))
                    .then()
                    .statusCode(200);
            fin().change(path + "/rescheduling", 2, Map.of("dueAt", "2020-01-01T00:00:00Z", "reason", "Late"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.dueAt"));
            fin().change(path + "/handover", 2, Map.of("role", "claims-handler", "person", "haru", "reason", "Yours"))
                    .then()
                    .statusCode(200)
                    .body("assignee", equalTo("haru"));
            haru().change(path + "/completion", 3, Map.of("note", "In the file"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DONE"));
            haru().change(path + "/cancellation", 4, Map.of("reason", "Never mind"))
                    .then()
                    .statusCode(409)
                    .body("state", equalTo("DONE"));
            hana().read(story.path("/diary"))
                    .body("items.kind", contains("DONE", "HANDED_OVER", "RESCHEDULED", "TAKEN", "OPENED"));
        }

        @Test
        void areAskedForByAFeatureOnceAndSettledByIt() {
            var story = notified().acknowledged();
            for (var demanded : List.of(true, true, false)) {
                hana().changeClaim(story.number(), "triage", ClaimStory.triage(demanded))
                        .then()
                        .statusCode(200);
            }
            mina().read(story.path("/activities"))
                    .body("findAll { it.kind == 'FEATURE' }.role", contains("claims-manager"))
                    .body("findAll { it.kind == 'FEATURE' }.state", contains("DONE"));
        }

        @Test
        void ofARoleWithoutQueueOrOfAnotherFirmAreRefused() {
            var story = notified();
            hana().create(story.path("/activities"), activity("Rate it", "actuary"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("$.role"));
            hana().create(story.path("/activities"), Map.of()).then().statusCode(400);
            assertThat(nari().get(story.path("/activities")).statusCode()).isEqualTo(404);
            assertThat(ada().create(story.path("/activities"), activity("x", "finance"))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void takenTwiceAtOnceAreTakenOnce() throws Exception {
            var story = notified();
            var id = first(story, hana()).get("id");
            var path = story.path("/activities/" + id + "/taking");
            Callable<Integer> byHana = () -> hana().change(path, 0, "").statusCode();
            Callable<Integer> byHaru = () -> haru().change(path, 0, "").statusCode();
            try (var pool = Executors.newFixedThreadPool(4)) {
                var statuses = new ArrayList<Integer>();
                for (var each : pool.invokeAll(List.of(byHana, byHaru, byHana, byHaru))) {
                    statuses.add(each.get());
                }
                assertThat(statuses).containsOnlyOnce(200).allMatch(each -> each == 200 || each == 412);
            }
        }
    }

    @Nested
    class Notes {

        @Test
        void areWrittenAlsoOnAClosedClaimAndNeverChanged() throws SQLException {
            var story = notified();
            hana().changeClaim(story.number(), "closure-at-notice", Map.of("reason", "A duplicate"))
                    .then()
                    .statusCode(200);
            hana().create(story.path("/diary/notes"), Map.of("text", "The insured called again"))
                    .then()
                    .statusCode(201)
                    .body("author", equalTo("hana"));
            hana().create(story.path("/diary/notes"), Map.of("text", " "))
                    .then()
                    .statusCode(400);
            bora().create(story.path("/diary/notes"), Map.of("text", "Me too"))
                    .then()
                    .statusCode(403);
            try (var connection = PostgresResource.application();
                    var statement = connection.createStatement()) {
                assertThat(catchThrowable(() -> statement.executeUpdate("UPDATE diary_entry SET text = 'Nothing'")))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Nested
    class Responsibility {

        @Test
        void fallsToTheHandlerWithTheFewestOpenClaimsAndIsHandedOverByAManager() {
            mina().call()
                    .body(Map.of("subject", "haru", "name", "Haru Choi"))
                    .post("/api/team")
                    .then()
                    .statusCode(200);
            var story = notified();
            hana().read(story.path("/diary/responsibility")).body("handler", nullValue());
            assertThat(giveOutAll()).isPositive();
            String handler = hana().read(story.path("/diary/responsibility"))
                    .body("handler", not(nullValue()))
                    .extract()
                    .path("handler");
            hana().read(story.path("/activities")).body("[0].assignee", equalTo(handler));
            handedOver(hana(), story, handler.equals("haru") ? "hana" : "haru").statusCode(403);
            handedOver(mina(), story, "nobody").statusCode(400).body("errors[0].allowed", containsString("haru"));
            if (!handler.equals("haru")) {
                handedOver(mina(), story, "haru").statusCode(200).body("handler", equalTo("haru"));
                hana().read(story.path("/activities")).body("[0].assignee", equalTo("haru"));
            }
            handedOver(mina(), story, "haru").statusCode(409);
            mina().read("/api/team").body("subject", hasItem("haru"));
        }

        @Test
        void isGivenOnceByReplicasThatRunAtOnce() throws Exception {
            mina().call()
                    .body(Map.of("subject", "haru", "name", "Haru Choi"))
                    .post("/api/team")
                    .then()
                    .statusCode(200);
            var stories = List.of(notified(), notified(), notified(), notified());
            Callable<Integer> replica = this::giveOutAll;
            try (var pool = Executors.newFixedThreadPool(3)) {
                for (var each : pool.invokeAll(List.of(replica, replica, replica))) {
                    each.get();
                }
            }
            for (var story : stories) {
                hana().read(story.path("/diary/responsibility")).body("handler", not(nullValue()));
                hana().read(story.path("/diary")).body("items.findAll { it.kind == 'ASSIGNED' }.size()", equalTo(1));
            }
        }

        @Test
        void isTakenByWhoeverLeadsTheClaim() {
            var story = notified();
            haru().changeClaim(story.number(), "acknowledgement", "").then().statusCode(200);
            haru().complete(story.number(), "FIRST_NOTICE").then().statusCode(200);
            hana().read(story.path("/diary/responsibility")).body("handler", equalTo("haru"));
        }

        private int giveOutAll() {
            int all = 0;
            for (int given = assigning.assign(); given > 0; given = assigning.assign()) {
                all += given;
            }
            return all;
        }

        private ValidatableResponse handedOver(Caller by, ClaimStory story, String to) {
            return by.call()
                    .body(Map.of("handler", to, "reason", "Holiday"))
                    .put(story.path("/diary/responsibility"))
                    .then();
        }
    }

    @Nested
    class Escalations {

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
                    .body(
                            "find { it.kind == 'ESCALATION' }.subject.en",
                            equalTo("Overdue: Acknowledgement of the notice"));
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

        @Test
        void tellOfStatutoryDutiesThatAreOverdue() throws SQLException {
            var story = notified().acknowledged();
            hana().changeClaim(story.number(), "triage", ClaimStory.triage(false))
                    .then()
                    .statusCode(200);
            aged(story, "UPDATE duty SET due_at = now() - interval '1 hour' WHERE code = 'KR_PIPA_34'");
            escalation.escalate();
            escalation.escalate();
            mina().read(story.path("/activities"))
                    .body("findAll { it.kind == 'DUTY' }.role", contains("claims-manager"));
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

    @ParameterizedTest
    @CsvSource({"en,Acknowledge the notice and call the notifier,Write a note", "ko,접수 확인 및 통지인 통화,기록 남기기"})
    void theDiaryIsKeptByForms(String language, String planned, String write) {
        var story = notified();
        var page = "/claims/" + story.number() + "/diary";
        var visit = new PageVisit(hana(), language);
        assertThat(visit.shown(page)).contains(planned, write, "data-countdown", "/diary/entries/taking");
        assertThat(visit.send(page + "/entries/taking", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visit.send(page + "/entries/note", Map.of("text", "보안 담당자와 통화함"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.send(
                                page + "/activities",
                                Map.of(
                                        "subject", "로그 요청",
                                        "role", "claims-handler",
                                        "assignee", "",
                                        "dueAt", "2027-01-10T10:00"))
                        .statusCode())
                .isEqualTo(303);
        var id = UUID.fromString(
                hana().read(story.path("/activities")).extract().path("find { it.kind == 'MANUAL' }.id"));
        assertThat(visit.send(
                                page + "/activities/" + id + "/rescheduling",
                                Map.of("dueAt", "2027-01-12T10:00", "reason", "보안팀 휴가", "_version", 0))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.send(page + "/activities/" + id + "/completion", Map.of("note", "수령", "_version", 1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.shown(page)).contains("보안 담당자와 통화함", "보안팀 휴가", "수령", "hana");
        assertThat(new PageVisit(mina(), language).shown(page)).contains("/diary/entries/handover");
        assertThat(new PageVisit(ada(), language).shown(page)).doesNotContain("<form method=\"post\"");
        assertThat(new PageVisit(vera(), language).get(page).statusCode()).isEqualTo(403);
    }
}
