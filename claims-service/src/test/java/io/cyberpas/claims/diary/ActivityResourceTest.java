package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ActivityResourceTest {

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

    @Test
    void areOpenedWithAStageAndEndWithIt() {
        var story = notified();
        hana().read(story.path("/activities")).body("findAll { it.state == 'OPEN' }.stage", contains("FIRST_NOTICE"));
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
                .body("findAll { it.kind == 'FEATURE' }.role", contains("claims-handler", "claims-handler"))
                .body("findAll { it.kind == 'FEATURE' }.state", contains("DONE", "DONE"));
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
