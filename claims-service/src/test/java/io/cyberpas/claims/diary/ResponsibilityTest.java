package io.cyberpas.claims.diary;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ResponsibilityTest {

    @Inject
    Assigning assigning;

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
