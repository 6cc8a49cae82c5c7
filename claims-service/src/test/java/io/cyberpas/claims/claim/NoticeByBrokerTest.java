package io.cyberpas.claims.claim;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.Caller.notice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class NoticeByBrokerTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    @Test
    void notifiesALossUnderAPolicyOfTheirBrokerage() {
        var policy = policies.policyInForce();
        bora().create("/api/claims", notice(policy))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/claims/C-"))
                .header("ETag", equalTo("\"0\""))
                .body("number", matchesPattern("C-\\d{4}-\\d{6}"))
                .body("policyNumber", equalTo(policy))
                .body("insuredName", equalTo("한빛텔레콤 주식회사"))
                .body("stage", equalTo("FIRST_NOTICE"))
                .body("cover.doubt", nullValue())
                .body("cover.retention.amount", equalTo("10000000"))
                .body("lines.part", contains("DATA_RESTORATION", "PRIVACY_LIABILITY"))
                .body("lines.side", contains("FIRST_PARTY", "THIRD_PARTY"))
                .body("notifier.name", equalTo("김보라"));
        var asked = policies.remote().requests().getFirst();
        assertEquals("bora Bora%20Kim", asked.headers().get("acting-user"));
    }

    @Test
    void isHeardEvenWhenThePolicyIsNotInForce() {
        var claim = bora().notifyUnder(policies.expiredPolicy());
        hana().read("/api/claims/" + claim)
                .body("cover.doubt", containsString("EXPIRED: outside the period of cover"))
                .body("lines.match.doubts.flatten()", hasItem("NOT_IN_FORCE"))
                .body("stage", equalTo("FIRST_NOTICE"));
        hana().read("/api/claims/" + claim + "/stages").body("unmet.condition", hasItem("POLICY_IN_FORCE"));
    }

    @Test
    void isToldOfAnUnknownPolicyByItsPath() {
        bora().create("/api/claims", notice("P-2020-999999"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].path", equalTo("$.policyNumber"));
    }

    @Test
    void doesNotLearnThatAnothersPolicyExists() {
        var policy = policies.policyInForce();
        minho().create("/api/claims", notice(policy))
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.policyNumber"));
    }

    @Test
    void losesNothingWhileThePolicyServiceIsDown() {
        var policy = policies.policyInForce();
        var notice = notice(policy);
        var key = UUID.randomUUID().toString();
        policies.close();
        bora().call()
                .header("Idempotency-Key", key)
                .body(notice)
                .post("/api/claims")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue());
        policies = PolicyService.start();
        policies.cover(policy, "IN_FORCE", true);
        bora().call()
                .header("Idempotency-Key", key)
                .body(notice)
                .post("/api/claims")
                .then()
                .statusCode(201);
    }

    @Test
    void mayRepeatTheNoticeWithTheSameKey() {
        var notice = notice(policies.policyInForce());
        var key = UUID.randomUUID().toString();
        var first = bora().call().header("Idempotency-Key", key).body(notice).post("/api/claims");
        var again = bora().call().header("Idempotency-Key", key).body(notice).post("/api/claims");
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
    }

    @Test
    void sendingTwiceAtOnceMakesOneClaim() throws Exception {
        var policy = policies.policyInForce();
        var notice = notice(policy);
        var key = UUID.randomUUID().toString();
        Callable<Integer> call = () -> bora().call()
                .header("Idempotency-Key", key)
                .body(notice)
                .post("/api/claims")
                .statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(call, call, call, call))) {
                org.hamcrest.MatcherAssert.assertThat(answer.get(), is(org.hamcrest.Matchers.oneOf(201, 409)));
            }
        }
        bora().read("/api/claims?search=" + policy).body("items", hasSize(1));
    }

    @Test
    void hearsOfEverythingThatIsWrongAtOnce() {
        var notice = notice("not-a-policy");
        notice.put("summary", " ");
        notice.put("notifier", Map.of("name", "", "capacity", "BROKER", "email", "nobody"));
        bora().create("/api/claims", notice)
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.policyNumber"))
                .body("errors.path", hasItem("$.summary"))
                .body("errors.path", hasItem("$.notifier.name"))
                .body("errors.path", hasItem("$.notifier.email"));
    }

    @Test
    void hearsWhichPartsThePolicyHolds() {
        var notice = notice(policies.policyInForce());
        notice.put("suspectedParts", List.of("MEDIA_LIABILITY"));
        bora().create("/api/claims", notice)
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.suspectedParts"))
                .body("errors[0].allowed", containsString("DATA_RESTORATION"));
    }

    @Test
    void cannotHaveKnownOfItTomorrow() {
        var notice = notice(policies.policyInForce());
        notice.put("awareAt", Instant.now().plus(Duration.ofDays(1)).toString());
        bora().create("/api/claims", notice).then().statusCode(400).body("errors[0].path", equalTo("$.awareAt"));
    }

    @Test
    void findsOnlyTheirOwnClaims() {
        var claim = bora().notifyUnder(policies.policyInForce());
        bora().read("/api/claims/" + claim);
        minho().get("/api/claims/" + claim).then().statusCode(404);
        minho().get("/api/claims/" + claim + "/stages").then().statusCode(404);
        minho().read("/api/claims").body("items.number", not(hasItem(claim)));
    }

    @Test
    void doesNotHandleTheClaim() {
        var claim = bora().notifyUnder(policies.policyInForce());
        bora().change("/api/claims/" + claim + "/acknowledgement", 0, "").then().statusCode(403);
    }
}
