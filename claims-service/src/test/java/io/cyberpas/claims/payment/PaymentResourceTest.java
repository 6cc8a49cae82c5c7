package io.cyberpas.claims.payment;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.handling.ClaimStory.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class PaymentResourceTest {

    private static final String INDEMNITY = """
            INSERT INTO payment (id, version, number, claim_id, part, kind, purpose, reference, sublimits, payee,
                gross_amount, gross_currency, retention_left_amount, retention_left_currency, retention_applied_amount,
                retention_applied_currency, advance_applied_amount, advance_applied_currency, net_amount, net_currency,
                note, status, proposed_by, proposed_at)
            SELECT gen_random_uuid(), 0, 'X-' || left(gen_random_uuid()::text, 12), id, '%s', 'INDEMNITY', 'SETTLEMENT', 'COST-1', '{}', 'Me',
                5, 'KRW', 0, 'KRW', 0, 'KRW', 0, 'KRW', 5, 'KRW', 'x', '%s', 'me', now()
            FROM claim WHERE number = '%s'
            """;

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    private ClaimStory readyToPay() {
        var story = ClaimStory.readyToPay(policies);
        story.reserve("DATA_RESTORATION", 110_000_000).then().statusCode(201);
        story.reserve("PRIVACY_LIABILITY", 1_100_000).then().statusCode(201);
        return story;
    }

    @Test
    void theProposerSeesThatTheLimitIsHeldAndAWithdrawalFreesIt() throws Exception {
        var story = readyToPay();
        var payment = story.proposed("COST-1", 120_000_000);
        assertThat(story.limited(payment)).isEqualTo("PROPOSED");
        hana().read(story.path("/payments/" + payment))
                .body("limit", equalTo("HELD"))
                .body("version", equalTo(0));
        assertThat(policies.taken()).isZero();
        var holding = policies.remote().requests().stream()
                .filter(request -> request.path().contains("/reservations/")
                        && request.method().equals("PUT"))
                .toList();
        assertThat(holding.getFirst().body()).contains("\"lossOn\"", "\"event\":\"" + story.number() + "\"");

        hana().change(story.path("/payments/" + payment + "/withdrawal"), 0, Map.of("reason", "Wrong payee"))
                .then()
                .statusCode(200);
        for (int i = 0; i < 100 && policies.released() == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(policies.released()).isEqualTo(1);
        assertThat(policies.taken()).isZero();
    }

    @Test
    void whatTheBankReturnsGivesTheLimitBackAndCanBePaidAnew() throws Exception {
        var story = readyToPay();
        var first = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), first).then().statusCode(200);
        assertThat(story.settled(first)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(110_000_000);
        fin().call()
                .body(Map.of("paidOn", LocalDate.now().minusDays(3).toString(), "bankReference", "another"))
                .post(story.path("/payments/" + first + "/execution"))
                .then()
                .statusCode(409);
        fin().call()
                .body(Map.of("reason", "Account closed"))
                .post(story.path("/payments/" + first + "/return"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        for (int i = 0; i < 100 && policies.taken() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(policies.taken()).isZero();
        hana().read(story.path("/reserves")).body("positions[0].paid.amount", equalTo("0"));
        var second = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), second).then().statusCode(200);
        assertThat(story.settled(second)).isEqualTo("PAID");
        assertThat(policies.taken()).isEqualTo(110_000_000);
    }

    @Test
    void manyPaymentsAreApprovedAtOnceEachAsIfAlone() throws Exception {
        var story = readyToPay();
        var first = story.proposed("COST-1", 10_000_000);
        var numbers = new ArrayList<>(List.of(first));
        for (int i = 0; i < 5; i++) {
            numbers.add(story.proposed("COST-1", 1_000_000));
        }
        var own = story.proposed("COST-1", 2_000_000);
        hana().change(story.path("/payments/" + own + "/withdrawal"), 0, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        numbers.add(own);
        numbers.add("PM-0000-000000");
        haru().call()
                .body(Map.of("payments", numbers))
                .post("/api/payment-approvals")
                .then()
                .statusCode(200)
                .body("approved", equalTo(6))
                .body("refused", equalTo(2))
                .body("lines", hasSize(8))
                .body("lines[0].status", equalTo("PAID"))
                .body("lines[6].problem", containsString("WITHDRAWN"))
                .body("lines[7].problem", containsString("no such payment"));
        for (int i = 1; i < 6; i++) {
            assertThat(story.limited(numbers.get(i))).isEqualTo("LIMIT_TAKEN");
        }
        assertThat(policies.taken()).isEqualTo(5_000_000);
        haru().call()
                .body(Map.of("payments", numbers))
                .post("/api/payment-approvals")
                .then()
                .statusCode(200)
                .body("approved", equalTo(0));
        hana().call()
                .body(Map.of("payments", List.of()))
                .post("/api/payment-approvals")
                .then()
                .statusCode(400);
    }

    @Test
    void aLimitThatIsNotAgreedRefusesTheProposalAndSaysWhy() throws Exception {
        var story = readyToPay();
        policies.answersErosions(_ -> new Answer(400, """
                {"type":"urn:cyberpas:problem:invalid-input","status":400,
                 "errors":[{"path":"$.sublimits","problem":"RANSOM is no sublimit","allowed":"none"}]}
                """));
        var payment = story.proposed("COST-1", 120_000_000);
        assertThat(story.limited(payment)).isEqualTo("REFUSED");
        hana().read(story.path("/payments/" + payment)).body("endReason", containsString("RANSOM is no sublimit"));
    }

    @Test
    void noIndemnityWithoutADecisionThatRestsOnAnAcceptedReportWhoeverWritesTheRow() throws SQLException {
        var early = ClaimStory.notifiedUnder(policies.policyInForce());
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute(INDEMNITY.formatted("DATA_RESTORATION", "PROPOSED", early.number())))
                    .hasMessageContaining("No indemnity under DATA_RESTORATION");
            assertThatThrownBy(() -> statement.execute(INDEMNITY.formatted("DATA_RESTORATION", "PAID", early.number())))
                    .hasMessageContaining("No indemnity");
            var decided = ClaimStory.readyToPay(policies);
            assertThat(statement.executeUpdate(INDEMNITY.formatted("DATA_RESTORATION", "PROPOSED", decided.number())))
                    .isEqualTo(1);
            decided.decide("DATA_RESTORATION", "DENIED", 0, "APPLIES").then().statusCode(201);
            assertThatThrownBy(() ->
                            statement.execute(INDEMNITY.formatted("DATA_RESTORATION", "PROPOSED", decided.number())))
                    .hasMessageContaining("No indemnity");
            assertThatThrownBy(() -> statement.execute("UPDATE payment SET status = 'APPROVED' WHERE payee = 'Me'"))
                    .hasMessageContaining("No indemnity");
            statement.execute("DELETE FROM payment WHERE payee = 'Me'");
        }
    }

    @Test
    void recordsAndMovementsAgreeAtCommitWhoeverWritesThem() throws Exception {
        var story = readyToPay();
        var payment = story.proposed("COST-1", 120_000_000);
        story.approve(mina(), payment).then().statusCode(200);
        assertThat(story.limited(payment)).isEqualTo("LIMIT_TAKEN");
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE payment SET status = 'PAID', paid_on = current_date,"
                            + " ended_by = 'me', ended_at = now() WHERE number = '" + payment + "'"))
                    .hasMessageContaining("PAYMENT of");
            assertThatThrownBy(() ->
                            statement.execute("INSERT INTO money_movement SELECT gen_random_uuid(), claim_id, part,"
                                    + " kind, 'RESERVE', gen_random_uuid(), 'R', 7, currency, accounted_on, accident_quarter,"
                                    + " now(), 'me' FROM money_movement LIMIT 1"))
                    .hasMessageContaining("has no such cause");
            assertThatThrownBy(() -> statement.execute("UPDATE money_movement SET amount = 1"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void averagesSuggestReservesOnceTriagedAndHandlersKeepWithinTheirAuthority() {
        var story = ClaimStory.notifiedUnder(policies.policyInForce()).acknowledged();
        hana().read(story.path("/reserves/suggestions")).body("$", hasSize(0));
        story.triaged();
        hana().read(story.path("/reserves/suggestions"))
                .body(
                        "find { it.part == 'DATA_RESTORATION' && it.kind == 'INDEMNITY' }.total.amount",
                        equalTo("50000000"));
        hana().create(story.path("/reserves/suggestions"), "")
                .then()
                .statusCode(201)
                .body("$", hasSize(4));
        hana().read(story.path("/reserves/suggestions")).body("$", hasSize(0));
        story.reserve("PRIVACY_LIABILITY", 500_000_001).then().statusCode(403);
        mina().create(
                        story.path("/reserves"),
                        Map.of(
                                "part",
                                "PRIVACY_LIABILITY",
                                "kind",
                                "INDEMNITY",
                                "amount",
                                krw(500_000_001),
                                "cause",
                                "DEMAND",
                                "reason",
                                "Collective mediation"))
                .then()
                .statusCode(201)
                .body("cause", equalTo("DEMAND"));
        for (var language : List.of("en", "ko")) {
            assertThat(new PageVisit(hana(), language).shown("/claims/" + story.number() + "/payments"))
                    .contains("<svg", "<rect");
        }
    }
}
