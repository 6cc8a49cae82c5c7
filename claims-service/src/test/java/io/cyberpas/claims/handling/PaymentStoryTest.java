package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class PaymentStoryTest {

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
    void theLimitIsTakenAtThePolicyServiceAndARefusalIsKept() throws InterruptedException {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        policies.answersErosions(_ -> new Answer(409, """
                {"type":"urn:cyberpas:problem:limit-exceeded","title":"Limit exceeded","status":409,
                 "aggregateRemaining":{"amount":"5","currency":"KRW"},"partRemaining":{"amount":"5","currency":"KRW"}}
                """));
        var refused = story.proposed("COST-1", 120_000_000);
        assertThat(story.limited(refused)).isEqualTo("REFUSED");
        story.approve(mina(), refused).then().statusCode(409);
        policies.answersErosions(_ -> new Answer(503, "{}"));
        var waiting = story.proposed("COST-1", 120_000_000);
        hana().read(story.path("/payments/" + waiting)).body("retentionApplied.amount", equalTo("10000000"));
        story.approve(mina(), waiting).then().statusCode(200);
        hana().read(story.path("/payments/" + waiting)).body("status", equalTo("APPROVED"));
        policies.takesLimits();
        assertThat(story.settled(waiting)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(110_000_000);
    }

    @Test
    void moneyStaysWithinWhatIsAssessedGrantedAndReserved() {
        var story = ClaimStory.readyToPay(policies);
        story.propose("COST-9", 1).then().statusCode(400).body("errors[0].allowed", equalTo("[COST-1, DEMAND-1]"));
        story.propose("COST-1", 120_000_001).then().statusCode(400).body("errors[0].path", equalTo("$.amount.amount"));
        story.propose("COST-1", 120_000_000).then().statusCode(409);
        story.reserve("DATA_RESTORATION", 300_000_001).then().statusCode(400);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(400);
        var payment = story.proposed("COST-1", 120_000_000);
        story.reserve("DATA_RESTORATION", 109_999_999).then().statusCode(400);
        story.propose("COST-1", 1).then().statusCode(400);
        hana().create(
                        story.path("/payments"),
                        Map.of(
                                "reference",
                                "DEMAND-1",
                                "amount",
                                Map.of("amount", "1", "currency", "USD"),
                                "note",
                                "x"))
                .then()
                .statusCode(400);
        haru().change(story.path("/payments/" + payment + "/withdrawal"), 0, Map.of("reason", "Not mine"))
                .then()
                .statusCode(403);
        hana().change(story.path("/payments/" + payment + "/withdrawal"), 0, Map.of("reason", "Wrong payee"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        story.reserve("DATA_RESTORATION", 0).then().statusCode(201);
        hana().read(story.path("/reserves")).body("movements.change.amount", contains("110000000", "-110000000"));
    }

    @Test
    void twoApprovalsAtOnceCountOnce() throws Exception {
        var story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        var payment = story.proposed("COST-1", 120_000_000);
        var path = story.path("/payments/" + payment + "/approval");
        Callable<Integer> approval = () -> mina().change(path, 0, "").statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var statuses = new ArrayList<Integer>();
            for (var each : pool.invokeAll(List.of(approval, approval, approval, approval))) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnlyOnce(200).allMatch(each -> each == 200 || each == 412 || each == 409);
        }
        assertThat(story.settled(payment)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(110_000_000);
    }

    @Test
    void aLaterPaymentWaitsUntilTheRetentionIsBorne() {
        var story = ClaimStory.readyToPay(policies);
        policies.takesLimits();
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("PRIVACY_LIABILITY", 1_100_000).then().statusCode(201);
        var first = story.proposed("COST-1", 120_000_000);
        var second = story.proposed("DEMAND-1", 1_100_000);
        hana().read(story.path("/payments/" + second)).body("net", equalTo(krw(1_100_000)));
        story.approve(haru(), second).then().statusCode(409);
        mina().change(story.path("/payments/" + first + "/rejection"), 0, Map.of("reason", "Invoice unclear"))
                .then()
                .statusCode(200);
        story.approve(haru(), second).then().statusCode(409);
    }
}
