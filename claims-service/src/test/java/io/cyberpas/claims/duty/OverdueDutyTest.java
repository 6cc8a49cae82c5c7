package io.cyberpas.claims.duty;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class OverdueDutyTest {

    private static final String OVERDUE = "findAll { it.subject.en.toLowerCase().contains('overdue') }";

    @Inject
    DutyAlarms alarms;

    private PolicyService policies;
    private String number;

    /** A claim with one duty that was due within 24 hours of an awareness 30 hours ago. */
    @BeforeEach
    void triageLate() {
        policies = PolicyService.start();
        var notice = Caller.notice(policies.policyInForce());
        notice.put("awareAt", Instant.now().minus(Duration.ofHours(30)).toString());
        number = bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        hana().changeClaim(number, "acknowledgement", "").then().statusCode(200);
        hana().complete(number, "FIRST_NOTICE").then().statusCode(200);
        hana().changeClaim(number, "triage", ClaimStory.triage(false)).then().statusCode(200);
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private ValidatableResponse activities() {
        return hana().read("/api/claims/" + number + "/activities");
    }

    @Test
    void isToldOnce() {
        alarms.tell();
        assertThat(alarms.tell()).isZero();
        ada().read("/api/audit?subject=" + number)
                .body("items.findAll { it.action == 'duty.overdue' }", hasSize(1))
                .body("items.find { it.action == 'duty.overdue' }.reason", startsWith("KR_NETWORK_ACT_48_3"));
        hana().read("/api/claims/" + number + "/duties")
                .body("find { it.code == 'KR_NETWORK_ACT_48_3' }.lateBy", startsWith("PT"));
        hana().read("/api/duties?overdue=true&size=200").body("items.claimNumber", hasItem(number));
    }

    @Test
    void isOnTheDesksOfHandlerAndManagerUntilItIsAnswered() {
        alarms.tell();
        alarms.tell();
        activities()
                .body(OVERDUE + ".role", containsInAnyOrder("claims-handler", "claims-manager"))
                .body(OVERDUE + ".state", contains("OPEN", "OPEN"))
                .body("find { it.role == 'claims-manager' }.subject.ko", startsWith("법정 의무 기한 초과: "));
        mina().read("/api/desk/QUEUE?size=200&search=" + number).body("items.role", hasItem("claims-manager"));
        int version = hana().read("/api/claims/" + number + "/duties")
                .extract()
                .jsonPath()
                .getInt("find { it.code == 'KR_NETWORK_ACT_48_3' }.version");
        hana().change(
                        "/api/claims/" + number + "/duties/KR_NETWORK_ACT_48_3/inapplicability",
                        version,
                        Map.of("reason", "The insured runs no network service"))
                .then()
                .statusCode(200);
        activities()
                .body(OVERDUE + ".state", contains("DONE", "DONE"))
                .body(OVERDUE + ".endedBy", contains("hana", "hana"));
    }

    @Test
    void isAskedForOnceByReplicasThatLookAtOnce() throws Exception {
        Callable<Integer> replica = alarms::tell;
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var each : pool.invokeAll(List.of(replica, replica, replica))) {
                each.get();
            }
        }
        activities().body(OVERDUE, hasSize(2));
    }
}
