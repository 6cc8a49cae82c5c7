package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.fundstransfer.FundsCourse.API;
import static io.cyberpas.claims.fundstransfer.FundsCourse.settled;
import static io.cyberpas.claims.fundstransfer.TheftNotices.BOOKED;
import static io.cyberpas.claims.fundstransfer.TheftNotices.cny;
import static io.cyberpas.claims.fundstransfer.TheftNotices.failing;
import static io.cyberpas.claims.fundstransfer.TheftNotices.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class FundsRecordingTest {

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
    void transactions_of_an_ordinary_notice_are_recorded_later() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var number = notified(policy);
        var details = details("800.00");
        bora().create(API + "/" + number, details).then().statusCode(403);
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/" + number + "/amounts"))
                .contains("/claims/funds-transfer/" + number + "/transactions");
        PageVisit.inKorean(hana()).shown("/claims/funds-transfer/" + number + "/transactions");
        hana().create(API + "/" + number, details)
                .then()
                .statusCode(201)
                .body("claimNumber", equalTo(number))
                .body("claimed.amount", equalTo("800.00"));
        var loss = settled(number);
        assertThat(loss.getString("status")).as(loss.prettify()).isEqualTo("SETTLED");
        hana().read("/api/claims/" + number)
                .body(
                        "occurredOn",
                        equalTo(LocalDate.ofInstant(BOOKED, ZoneId.of("Asia/Seoul"))
                                .toString()));
        hana().create(API + "/" + number, details("900.00")).then().statusCode(409);

        var other = notified(policy);
        hana().create(API + "/" + other, details)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:same-loss"))
                .body("claimNumber", equalTo(number));
    }

    @Test
    void what_people_have_in_hand_is_not_settled_by_a_rule() {
        var policy = policies.household("MOBILE_PAYMENT", "3000.00", "100000.00", "0.00", true);
        var number = notified(policy);
        hana().changeClaim(number, "acknowledgement", Map.of()).then().statusCode(200);
        hana().complete(number, "FIRST_NOTICE").then().statusCode(200);
        hana().create(API + "/" + number, details("800.00")).then().statusCode(201);
        var loss = settled(number);
        assertThat(loss.getString("status")).isEqualTo("REFERRED");
        assertThat(failing(loss)).containsExactly("RULE_ALONE");
        hana().change(
                        API + "/" + number + "/assessment",
                        loss.getLong("version"),
                        Map.of("amount", cny("800.00"), "reason", "The record shows it"))
                .then()
                .statusCode(200)
                .body("payable.amount", equalTo("800.00"));

        var company = bora().notifyUnder(policies.policyInForce());
        hana().create(API + "/" + company, details("1.00")).then().statusCode(409);
    }

    /** A claim of stolen money that was notified like any other. */
    private static String notified(String policy) {
        var notice = Caller.notice(policy);
        notice.put("awareAt", BOOKED.plusSeconds(3600).toString());
        notice.put(
                "occurredOn",
                LocalDate.ofInstant(BOOKED, ZoneId.of("Asia/Seoul")).toString());
        notice.put("suspectedParts", List.of("FUNDS_TRANSFER_LOSS"));
        return bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** What is recorded of such a claim: a notice without what its claim knows. */
    private static Map<String, Object> details(String amount) {
        var details = notice("-", amount);
        List.of("policyNumber", "awareAt", "summary", "notifier").forEach(details::remove);
        return details;
    }
}
