package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.Books.sum;
import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.PolicyFile.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What becomes of a policy after it is issued, as those who administer it would tell it. */
@AcceptanceTest
class PolicyAdministrationIT {

    private static final BigDecimal A_FEW_WON = BigDecimal.TEN;

    @Test
    void earlier_changes_meet_later_ones_and_both_time_lines_can_be_read(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("되돌이통신 주식회사"));
        LocalDate later = Risks.today().plusDays(120);
        LocalDate earlier = Risks.today().plusDays(60);
        BigDecimal issuedLimit = policy.limitOf("DATA_RESTORATION", "");
        BigDecimal issuedPremium = policy.writtenPremium();

        String lower = PolicyFile.restoration(later, "500000000");
        Answer plan = policy.preview("bora", "endorsements", lower).expect(200);
        assertThat(amount(plan.body(), "/premium")).as("less cover costs less").isNegative();
        assertThat(policy.seenBy("pada").at("/versions"))
                .as("a preview changes nothing")
                .hasSize(1);
        suite.as("minho").post(policy.at("/endorsements/preview"), lower).expectProblem(404);
        policy.record("bora", "endorsements", lower).expectProblem(403);
        policy.record("pada", "endorsements", "\"999\"", lower).expectProblem(412);
        suite.as("pada").post(policy.at("/endorsements"), lower).expectProblem(428);
        Answer first = policy.record("pada", "endorsements", lower).expect(201);
        assertThat(amount(first.body(), "/premium")).isEqualByComparingTo(amount(plan.body(), "/premium"));

        String lowest =
                Json.with(PolicyFile.restoration(earlier, "300000000"), "/insured", "{\"dataSubjects\": 95000}");
        Answer meeting = policy.preview("pada", "endorsements", lowest).expect(200);
        assertThat(meeting.at("/conflicts")).hasSize(1);
        assertThat(meeting.text("/conflicts/0/field")).isEqualTo("parts.DATA_RESTORATION.limit");
        assertThat(meeting.text("/conflicts/0/laterValue")).isEqualTo("500000000");
        assertThat(policy.record("pada", "endorsements", lowest)
                        .expectProblem(409)
                        .text("/conflicts/0/on"))
                .isEqualTo(later.toString());
        String settled = Json.with(lowest, "/settlements", """
                [{"field": "parts.DATA_RESTORATION.limit", "on": "%s", "take": "LATER"}]""".formatted(later));
        policy.record("pada", "endorsements", settled).expect(201);

        assertThat(policy.limitOf("DATA_RESTORATION", "")).isEqualByComparingTo(issuedLimit);
        assertThat(policy.limitOf("DATA_RESTORATION", "?asOf=" + earlier)).isEqualByComparingTo("300000000");
        assertThat(policy.limitOf("DATA_RESTORATION", "?asOf=" + later)).isEqualByComparingTo("500000000");
        Instant before = Instant.parse(first.text("/recordedAt")).minusMillis(1);
        assertThat(policy.limitOf("DATA_RESTORATION", "?asOf=" + later + "&knownAt=" + before))
                .as("what was known before the first change")
                .isEqualByComparingTo(issuedLimit);
        Answer present = policy.seenBy("pada", "?asOf=" + later);
        assertThat(present.at("/insured/dataSubjects").asLong()).isEqualTo(95_000);

        JsonNode transactions = policy.read("pada", "/transactions");
        assertThat(transactions.findValuesAsText("kind")).containsExactly("NEW_BUSINESS", "ENDORSEMENT", "ENDORSEMENT");
        assertThat(sum(transactions, "/premium")).isEqualByComparingTo(policy.writtenPremium());
        transactions.forEach(transaction -> assertThat(sum(transaction.path("premiumByPart"), "/premium"))
                .isEqualByComparingTo(amount(transaction, "/premium")));
        assertThat(policy.writtenPremium()).isLessThan(issuedPremium);
        assertThat(amount(policy.read("fin", "/billing"), "/open"))
                .as("what was returned is not owed any more")
                .isEqualByComparingTo(policy.writtenPremium());
        new Books(suite).assertBalanced();
    }

    @Test
    void a_cancelled_policy_pays_back_by_the_day_and_can_be_reinstated(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("그만둔통신 주식회사"));
        BigDecimal premium = policy.writtenPremium();
        new Books(suite).pay(policy);
        Answer tooEarly =
                policy.record("pada", "reinstatement", ending(Risks.today())).expectProblem(409);
        assertThat(tooEarly.text("/state")).isEqualTo("IN_FORCE");
        assertThat(tooEarly.at("/legal").toString()).contains("CANCELLATION").doesNotContain("REINSTATEMENT");
        policy.record("pada", "extended-reporting", "{\"months\": 12, \"reason\": \"Sold\"}")
                .expectProblem(409);

        LocalDate end = Risks.today().plusDays(100);
        long days = ChronoUnit.DAYS.between(Risks.today(), Risks.today().plusYears(1));
        String cancellation = Json.with(ending(end), "/returnBasis", "\"PRO_RATA\"");
        BigDecimal byTable = amount(
                policy.preview("pada", "cancellation", Json.with(ending(end), "/returnBasis", "\"SHORT_RATE\""))
                        .expect(200)
                        .body(),
                "/premium");
        policy.record("bora", "cancellation", cancellation).expectProblem(403);
        BigDecimal back = amount(
                policy.record("pada", "cancellation", cancellation).expect(201).body(), "/premium");
        assertThat(back.negate())
                .isCloseTo(
                        premium.multiply(BigDecimal.valueOf(days - 100))
                                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP),
                        within(A_FEW_WON))
                .isGreaterThan(byTable.negate());
        assertThat(policy.seenBy("pada").text("/endedOn")).isEqualTo(end.toString());
        suite.as("pada").get(policy.at("?asOf=" + end.plusDays(90))).expectProblem(404);
        new Books(suite).refund(policy, back.negate());

        Answer again = policy.record("pada", "reinstatement", ending(end)).expect(201);
        assertThat(amount(again.body(), "/premium")).isCloseTo(back.negate(), within(A_FEW_WON));
        assertThat(policy.seenBy("pada", "?asOf=" + end.plusDays(90))
                        .at("/endedOn")
                        .isNull())
                .isTrue();
        assertThat(amount(policy.read("fin", "/billing"), "/open"))
                .as("what was paid back is owed again")
                .isEqualByComparingTo(amount(again.body(), "/premium"));
        new Books(suite).assertBalanced();
    }

    @Test
    void claims_hold_and_take_limits_that_nobody_can_overspend(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("한도통신 주식회사"));
        BigDecimal limit = policy.limitOf("DATA_RESTORATION", "");
        Caller claims = suite.asClient("claims-service");
        String reservation = "/reservations/" + UUID.randomUUID();
        String demand = demand(limit.subtract(BigDecimal.ONE));
        suite.as("mina").put(policy.at(reservation), demand, Map.of()).expectProblem(403);
        claims.put(policy.at(reservation), demand, Map.of()).expect(201);
        claims.put(policy.at(reservation), demand, Map.of()).expect(200);
        Answer refused = claims.put(policy.at("/reservations/" + UUID.randomUUID()), demand(BigDecimal.TWO), Map.of())
                .expectProblem(409);
        assertThat(refused.text("/type")).endsWith("limit-exceeded");
        assertThat(refused.at("/shortages").size()).isPositive();

        String payment = UUID.randomUUID().toString();
        String taken = "{\"paymentId\": \"%s\", \"amount\": %s}".formatted(payment, krw("400000000"));
        claims.put(policy.at(reservation + "/confirmation"), taken, Map.of()).expect(200);
        claims.put(policy.at(reservation + "/release"), "", Map.of()).expectProblem(409);
        JsonNode standing = limit(policy.read("bora", "/limits"), "DATA_RESTORATION");
        assertThat(amount(standing, "/eroded")).isEqualByComparingTo("400000000");
        assertThat(amount(standing, "/reserved")).isZero();
        assertThat(amount(standing, "/available")).isEqualByComparingTo(limit.subtract(new BigDecimal("400000000")));
        assertThat(policy.record("pada", "endorsements", PolicyFile.restoration(Risks.today(), "300000000"))
                        .expectProblem(409)
                        .text("/type"))
                .as("less than claims have taken")
                .endsWith("limit-in-use");
        assertThat(policy.read("ada", "/limits/movements").at("/items").size()).isGreaterThanOrEqualTo(2);
    }

    private static JsonNode limit(JsonNode limits, String code) {
        return StreamSupport.stream(limits.path("limits").spliterator(), false)
                .filter(limit -> limit.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String ending(LocalDate from) {
        return "{\"effectiveFrom\": \"%s\", \"reason\": \"Agreed with the insured\"}".formatted(from);
    }

    private static String demand(BigDecimal amount) {
        return "{\"claimNumber\": \"C-2026-900001\", \"coveragePart\": \"DATA_RESTORATION\", \"amount\": %s}"
                .formatted(krw(amount.toString()));
    }
}
