package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a broker answers to an offer of renewal. */
@RunningService
class RenewalReplyTest extends RenewalFixture {

    @Test
    void acceptsAndThePolicyFollows() {
        offer().then().statusCode(201);
        String next = accept(bora(), version())
                .then()
                .statusCode(201)
                .body("predecessor", equalTo(policy))
                .body("premium.amount", equalTo("12000000"))
                .extract()
                .path("policyNumber");
        renewal().body("state", equalTo("ACCEPTED")).body("renewedBy", equalTo(next));
        asPada().get("/api/policies/" + next)
                .then()
                .body("predecessor", equalTo(policy))
                .body("status", equalTo("PENDING"))
                .body("period.from", equalTo("2027-12-01"))
                .body("tariffVersion", equalTo("2027-01"))
                .body("version.cause", equalTo("RENEWAL"))
                .body("parts.find { it.code == 'PRIVACY_LIABILITY' }.retroactiveDate", equalTo("2026-12-01"));
        asPada().get("/api/policies/%s/cover?on=2028-01-01".formatted(next))
                .then()
                .statusCode(403);
        Service.asService()
                .get("/api/policies/%s/cover?on=2028-01-01".formatted(next))
                .then()
                .body("inForce", equalTo(true))
                .body("aggregateRemaining.amount", equalTo("1000000000"));
    }

    @Test
    void acceptingTwiceAtOnceMakesOnePolicy() throws Exception {
        offer().then().statusCode(201);
        int version = version();
        Callable<Integer> accepting = () -> accept(bora(), version).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> answers = callers.invokeAll(List.of(accepting, accepting, accepting));
            assertThat(answers.stream().map(Future::resultNow).toList()).containsOnlyOnce(201);
        }
        accept(bora(), version()).then().statusCode(409).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void declinesWithAReason() {
        offer().then().statusCode(201);
        decide(bora(), "declination", "{}").then().statusCode(400).body("errors.path", hasItem("$.reason"));
        decide(bora(), "declination", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED_BY_INSURED"))
                .body("steps[1].by", equalTo("bora"));
    }

    @Test
    void cannotAcceptAfterTheLastDay() {
        offer().then().statusCode(201);
        clock.moveTo(Instant.parse("2027-11-30T16:00:00Z"));
        accept(bora(), version()).then().statusCode(409).body("type", equalTo("urn:cyberpas:problem:offer-expired"));
    }

    @Test
    void ofAnotherBrokerageKnowsNothing() {
        offer().then().statusCode(201);
        RequestSpecification minho = as(Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE"));
        minho.get("/api/policies/" + policy + "/renewal").then().statusCode(404);
        accept(as(Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE")), 0)
                .then()
                .statusCode(404);
    }

    @Test
    void decidesNothingForTheInsurer() {
        offer().then().statusCode(201);
        decide(bora(), "non-renewal", REASON).then().statusCode(403);
        decide(bora(), "terms", REASON).then().statusCode(403);
        bora().body("{}").post("/api/renewal-runs").then().statusCode(403);
    }
}
