package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.haru;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.fundstransfer.FundsCourse.API;
import static io.cyberpas.claims.fundstransfer.FundsCourse.paid;
import static io.cyberpas.claims.fundstransfer.FundsCourse.payment;
import static io.cyberpas.claims.fundstransfer.FundsCourse.settled;
import static io.cyberpas.claims.fundstransfer.TheftNotices.BOOKED;
import static io.cyberpas.claims.fundstransfer.TheftNotices.cny;
import static io.cyberpas.claims.fundstransfer.TheftNotices.failing;
import static io.cyberpas.claims.fundstransfer.TheftNotices.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class FundsTransferTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
        policies.takesLimits();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void a_small_loss_is_decided_and_paid_without_a_person() {
        var number = told(policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true), "800.00");
        var loss = settled(number);
        assertThat(loss.getString("status")).as(loss.prettify()).isEqualTo("SETTLED");
        assertThat(loss.getString("edition")).isEqualTo("funds-transfer-2026-01");
        assertThat(loss.getList("checks.holds", Boolean.class))
                .doesNotContain(false)
                .hasSize(13);

        hana().read("/api/claims/" + number).body("stage", equalTo("PAYMENT"));
        hana().read("/api/claims/" + number + "/report")
                .body("status", equalTo("ACCEPTED"))
                .body("authors", hasItems("record:ICBKCNBJ"))
                .body("decidedBy", equalTo("rule:funds-transfer-2026-01"));
        var payment = payment(number, "LIMIT_TAKEN");
        assertThat(payment.getString("net.amount")).isEqualTo("800.00");
        assertThat(payment.getString("proposedBy")).isEqualTo("claims-service");
        assertThat(payment.getList("approvals.approvedBy")).containsExactly("rule:funds-transfer-2026-01");
        ada().read("/api/audit?size=100&subject=" + number)
                .body(
                        "items.action",
                        hasItems("funds.notified", "funds.settled", "payment.approved", "coverage.decided"));
        hana().read("/api/claims/" + number + "/documents").body("items.kind", hasItems("COVERAGE_DECISION"));

        paid(number, payment);
        var stage = hana().read("/api/claims/" + number).extract().path("stage");
        assertThat(stage).isEqualTo(loss.getBoolean("reviewDue") ? "RECOVERY" : "CLOSED");
    }

    @Test
    void the_same_transaction_told_again_is_the_same_loss() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var notice = notice(policy, "700.00");
        var key = UUID.randomUUID().toString();
        var first = send(notice, key).then().statusCode(201).extract().<String>path("claimNumber");
        send(notice, key).then().statusCode(201).body("claimNumber", equalTo(first));
        bora().create(API, notice)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:same-loss"))
                .body("claimNumber", equalTo(first))
                .body("references", hasSize(1));
        bora().read(API + "?policyNumber=" + policy).body("items", hasSize(1));
        minho().get(API + "/" + first).then().statusCode(404);
    }

    @Test
    void a_transaction_that_another_policy_claims_goes_to_people() {
        var first = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var other = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var notice = notice(first, "700.00");
        var claim = bora().create(API, notice).then().statusCode(201).extract().<String>path("claimNumber");
        settled(claim);
        notice.put("policyNumber", other);
        var second = bora().create(API, notice).then().statusCode(201).extract().<String>path("claimNumber");
        var loss = settled(second);
        assertThat(loss.getString("status")).isEqualTo("REFERRED");
        assertThat(loss.getString("checks.find { it.rule == 'CLAIMED_ONCE' }.detail"))
                .isEqualTo(claim);
    }

    @Test
    void what_the_year_has_left_cuts_the_next_loss() {
        var policy = policies.household("VIRTUAL_PROPERTY", null, "1000.00", "0.00", true);
        var first = settled(told(policy, "700.00"));
        assertThat(first.getString("payable.amount")).as(first.prettify()).isEqualTo("700.00");
        var second = settled(told(policy, "700.00"));
        assertThat(second.getString("status")).isEqualTo("SETTLED");
        assertThat(second.getString("payable.amount")).isEqualTo("300.00");
        var third = settled(told(policy, "10.00"));
        assertThat(third.getString("status")).isEqualTo("REFERRED");
        assertThat(failing(third)).contains("LIMIT_LEFT", "FEW_LOSSES");
    }

    @Test
    void what_the_process_refuses_keeps_what_every_rule_says_beside_the_reason() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        policies.householdCover(policy, "100000.00", "5.00", "0.00");
        var number = told(policy, "700.00");
        var loss = settled(number);
        assertThat(loss.getString("status")).as(loss.prettify()).isEqualTo("REFERRED");
        assertThat(failing(loss)).containsExactly("PROCESS_PASSED");
        assertThat(loss.getList("checks.rule", String.class)).hasSize(14).contains("RECORD_GENUINE", "LIMIT_LEFT");
        assertThat(loss.getString("edition")).isEqualTo("funds-transfer-2026-01");
        assertThat(loss.getString("checks.find { it.rule == 'PROCESS_PASSED' }.detail"))
                .isNotBlank();
        hana().read("/api/claims/" + number).body("stage", equalTo("FIRST_NOTICE"));
    }

    @Test
    void what_the_event_has_left_cuts_the_next_loss() {
        var policy = policies.household("MOBILE_PAYMENT", "1000.00", "100000.00", "0.00", true);
        var first = settled(told(policy, "700.00"));
        assertThat(first.getString("payable.amount")).as(first.prettify()).isEqualTo("700.00");
        assertThat(first.getString("perEvent.amount")).isEqualTo("1000.00");
        assertThat(settled(told(policy, "700.00")).getString("payable.amount")).isEqualTo("300.00");
    }

    @Test
    void a_loss_that_a_rule_does_not_settle_goes_the_ordinary_way_with_its_reasons() {
        var policy = policies.household("BANK_ACCOUNT_LOSS", null, "30000.00", "0.00", false);
        var notice = notice(policy, "6000.00");
        notice.remove("record");
        var number = bora().create(API, notice).then().statusCode(201).extract().<String>path("claimNumber");
        var loss = settled(number);
        assertThat(loss.getString("status")).isEqualTo("REFERRED");
        assertThat(failing(loss))
                .containsExactlyInAnyOrder(
                        "PREMIUM_PAID", "AMOUNT_SMALL", "RECORD_COMPLETE", "RECORD_GENUINE", "POLICE_INFORMED");
        hana().read("/api/claims/" + number).body("stage", equalTo("FIRST_NOTICE"));
        assertThat(hana().get("/api/claims/" + number + "/activities").asString())
                .contains("no rule settles: " + number);
        bora().read(API + "/" + number).body("checks", hasSize(0));

        var assessment = Map.of("amount", cny("5000.00"), "reason", "One of the transactions was the person's own");
        bora().change(API + "/" + number + "/assessment", loss.getLong("version"), assessment)
                .then()
                .statusCode(403);
        hana().change(
                        API + "/" + number + "/assessment",
                        loss.getLong("version"),
                        Map.of("amount", cny("6000.01"), "reason", "x"))
                .then()
                .statusCode(400);
        hana().change(API + "/" + number + "/assessment", loss.getLong("version"), assessment)
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("recognised.amount", equalTo("5000.00"));
        hana().change(API + "/" + number + "/assessment", loss.getLong("version"), assessment)
                .then()
                .statusCode(412);
    }

    @Test
    void a_manager_undoes_what_a_rule_got_wrong() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var unpaid = told(policy, "500.00");
        settled(unpaid);
        payment(unpaid, "LIMIT_TAKEN");
        reverse(unpaid).then().statusCode(200).body("status", is("REVERSED"));
        assertThat(payment(unpaid, "RETURNED").getString("status")).isEqualTo("RETURNED");

        var paid = told(policy, "400.00");
        settled(paid);
        paid(paid, payment(paid, "LIMIT_TAKEN"));
        haru().change(API + "/" + paid + "/reversal", 0, Map.of("reason", "x"))
                .then()
                .statusCode(403);
        reverse(paid).then().statusCode(200).body("reviewDue", is(false));
        hana().read("/api/claims/" + paid).body("stage", equalTo("COVERAGE_DECISION"));
        hana().read("/api/claims/" + paid + "/recoveries")
                .body("find { it.ground == 'UNDUE_PAYMENT' }.expected.amount", equalTo("400.00"));
        reverse(paid).then().statusCode(409);
    }

    @Test
    void what_is_wrong_with_a_notice_is_named() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var notice = notice(policy, "700.00");
        notice.put("transactions", List.of());
        bora().create(API, notice).then().statusCode(400);
        notice.putAll(notice(policy, "700.00"));
        notice.put("record", Map.of("issuedAt", BOOKED.toString(), "sha256", "12", "content", "bm9wZQ=="));
        bora().create(API, notice).then().statusCode(400).body("errors[0].path", equalTo("$.record.sha256"));
        notice.put("record", Map.of("issuedAt", BOOKED.toString(), "content", "###"));
        bora().create(API, notice).then().statusCode(400).body("errors[0].path", equalTo("$.record.content"));
        minho().create(API, notice(policy, "1.00")).then().statusCode(400);
        var company = notice(policies.policyInForce(), "1.00");
        bora().create(API, company).then().statusCode(400).body("errors[0].path", equalTo("$.policyNumber"));
    }

    private Response reverse(String number) {
        var version = mina().read(API + "/" + number).extract().jsonPath().getLong("version");
        return mina().change(
                        API + "/" + number + "/reversal", version, Map.of("reason", "The bank took its record back"));
    }

    private static String told(String policy, String amount) {
        return bora().create(API, notice(policy, amount))
                .then()
                .statusCode(201)
                .extract()
                .path("claimNumber");
    }

    private static Response send(Map<String, Object> notice, String key) {
        return bora().call().header("Idempotency-Key", key).body(notice).post(API);
    }
}
