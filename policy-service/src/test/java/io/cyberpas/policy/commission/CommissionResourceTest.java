package io.cyberpas.policy.commission;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.billing.Billing.BORA;
import static io.cyberpas.policy.billing.Billing.FIN;
import static io.cyberpas.policy.billing.Billing.MINHO;
import static io.cyberpas.policy.commission.Commissions.MONTH;
import static io.cyberpas.policy.commission.Commissions.cancelFromTheBeginning;
import static io.cyberpas.policy.commission.Commissions.issued;
import static io.cyberpas.policy.commission.Commissions.newBrokerage;
import static io.cyberpas.policy.commission.Commissions.ofPolicy;
import static io.cyberpas.policy.commission.Commissions.paid;
import static io.cyberpas.policy.commission.Commissions.payOut;
import static io.cyberpas.policy.commission.Commissions.statement;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.billing.Billing;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Commission of policies and its statements. */
@RunningService
class CommissionResourceTest extends CommissionFixture {

    @Nested
    class PremiumOfPolicies {

        @Test
        void earnsWithPremiumWrittenByTheAgreementOfTheBrokerage() {
            String policy = issued(quotes, "HANBIT");
            JsonPath commission = ofPolicy(policy);
            assertEquals("HANBIT-2026", commission.getString("agreement"));
            assertEquals("NEW", commission.getString("business"));
            assertEquals("1425000", commission.getString("earned.amount"));
            assertEquals("POLICY_CHANGE", commission.getString("entries.items[0].cause"));
            as(FIN).queryParam("policy", policy)
                    .queryParam("account", "COMMISSION_PAYABLE")
                    .get("/api/ledger/entries")
                    .then()
                    .body("items.size()", is(1))
                    .body("items[0].kind", equalTo("COMMISSION"))
                    .body("items[0].postings.find { it.account == 'COMMISSION_PAYABLE' }.party", equalTo("HANBIT"))
                    .body("items[0].postings.amount.amount", everyItem(equalTo("1425000")));
        }

        @Test
        void earnsAsPremiumIsReceivedTakenBackAndReceivedAgainExactly() {
            String policy = issued(quotes, "MIRAE");
            assertEquals("0", ofPolicy(policy).getString("earned.amount"));
            assertEquals("1520000", ofPolicy(policy).getString("outstanding.amount"));
            String invoice = Billing.invoice(policy, 0);
            String receipt = Billing.receive(3_333_333, invoice).path("number");
            assertEquals("533333", ofPolicy(policy).getString("earned.amount"));
            String allocation = as(FIN).get("/api/receipts/" + receipt).path("allocations[0].id");
            as(FIN).body(Map.of("reason", "Bounced"))
                    .put("/api/receipts/%s/allocations/%s/reversal".formatted(receipt, allocation))
                    .then()
                    .statusCode(200);
            assertEquals("0", ofPolicy(policy).getString("earned.amount"));
            for (long part : List.of(1, 3_166_666, 3_166_666, 3_166_667)) {
                Billing.receive(part, invoice).then().statusCode(201);
            }
            JsonPath commission = ofPolicy(policy);
            assertEquals("1520000", commission.getString("earned.amount"));
            assertEquals(
                    1_520_000,
                    commission.getList("entries.items.amount.amount", Long.class).stream()
                            .mapToLong(Long::longValue)
                            .sum());
            assertTrue(commission.getList("entries.items.cause").contains("RECEIPT_REVERSAL"));
        }

        @Test
        void returnsCommissionWithReturnPremium() {
            String policy = issued(quotes, "HANBIT");
            cancelFromTheBeginning(policy);
            JsonPath commission = ofPolicy(policy);
            assertEquals("0", commission.getString("earned.amount"));
            assertEquals("-1425000", commission.getString("entries.items[0].amount.amount"));
            assertEquals("CANCELLATION", commission.getString("entries.items[0].transaction"));
        }

        @Test
        void returnsWhatWasReceivedWhenPremiumThatWasPaidIsRefunded() {
            String policy = paid(quotes, newBrokerage());
            assertEquals("1140000", ofPolicy(policy).getString("earned.amount"));
            cancelFromTheBeginning(policy);
            assertEquals("0", ofPolicy(policy).getString("earned.amount"));
        }

        @Test
        void earnsNothingOnWhatIsWrittenOff() {
            String policy = issued(quotes, "HANBIT");
            Billing.writeOff(FIN, Billing.invoice(policy, 0), 95_000).then().statusCode(201);
            JsonPath commission = ofPolicy(policy);
            assertEquals("1410750", commission.getString("earned.amount"));
            assertEquals("WRITE_OFF", commission.getString("entries.items[0].cause"));
        }
    }

    @Nested
    class Statements {

        @Test
        void carryTheBalanceForwardAndDoNotChangeOnceTheMonthIsOver() {
            String brokerage = newBrokerage();
            String policy = paid(quotes, brokerage);
            payOut(FIN, brokerage, 1_000_000).then().statusCode(201);
            JsonPath november = statement(brokerage);
            assertEquals("0", november.getString("statements[0].opening.amount"));
            assertEquals("1140000", november.getString("statements[0].earned.amount"));
            assertEquals("1000000", november.getString("statements[0].paidOut.amount"));
            assertEquals("140000", november.getString("statements[0].closing.amount"));
            assertFalse(november.getBoolean("statements[0].closed"));

            clock.moveTo(Instant.parse("2026-12-02T03:00:00Z"));
            cancelFromTheBeginning(policy);
            JsonPath closed = statement(brokerage);
            assertTrue(closed.getBoolean("statements[0].closed"));
            assertEquals("140000", closed.getString("statements[0].closing.amount"));
            as(FIN).get("/api/commissions/statements/%s/2026-12".formatted(brokerage))
                    .then()
                    .statusCode(200)
                    .body("statements[0].opening.amount", equalTo("140000"))
                    .body("statements[0].returned.amount", equalTo("-1140000"))
                    .body("statements[0].closing.amount", equalTo("-1000000"))
                    .body("statements[0].agreesWithLedger", is(true));
            payOut(FIN, brokerage, 1).then().statusCode(400).body(containsString("at most"));
        }

        @Test
        void areFilesWithTheBalanceAfterEachLine() {
            String brokerage = newBrokerage();
            String policy = paid(quotes, brokerage);
            payOut(FIN, brokerage, 140_000).then().statusCode(201);
            String file = as(FIN).get("/api/commissions/statements/%s/%s.csv".formatted(brokerage, MONTH))
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("commission-%s-2026-11.csv".formatted(brokerage)))
                    .extract()
                    .asString();
            List<String> lines = file.lines().toList();
            assertEquals(5, lines.size(), file);
            assertTrue(
                    lines.get(0)
                            .endsWith("date,line,policy,product,transaction,agreement,rate,currency,premium,"
                                    + "commission,paidOut,balance"),
                    file);
            assertEquals("2026-11-01,OPENING,,,,,,KRW,,,,0", lines.get(1));
            assertEquals(
                    "2026-11-22,RECEIPT,%s,ENTERPRISE_CYBER,,STANDARD-2019,0.12,KRW,9500000,1140000,,1140000"
                            .formatted(policy),
                    lines.get(2));
            assertTrue(lines.get(3).matches("2026-11-22,PAYOUT,CP-2026-\\d{6},,,,,KRW,,,140000,1000000"), file);
            assertEquals("2026-11-30,CLOSING,,,,,,KRW,,,,1000000", lines.get(4));
        }

        @Test
        void ofNobodyOrOfNoMonthAreRefused() {
            statement(FIN, "NOBODY-AT-ALL").then().statusCode(404);
            as(FIN).get("/api/commissions/statements/HANBIT/2026-13").then().statusCode(400);
            as(FIN).get("/api/commissions/statements?month=november").then().statusCode(400);
            as(FIN).get("/api/commissions/statements/=1+1/2026-11.csv").then().statusCode(404);
        }
    }

    @Nested
    class Broker {

        @Test
        void seesTheOwnBrokerageOnly() {
            String policy = issued(quotes, "HANBIT");
            statement(BORA, "HANBIT").then().statusCode(200);
            statement(BORA, "MIRAE").then().statusCode(404);
            as(BORA).get("/api/commissions/statements?brokerage=MIRAE").then().statusCode(404);
            as(BORA).get("/api/commissions/statements/MIRAE/2026-11.csv").then().statusCode(404);
            as(BORA).get("/api/commissions/statements?month=" + MONTH)
                    .then()
                    .body("statements.brokerage", everyItem(equalTo("HANBIT")));
            as(BORA).get("/api/commissions/agreements")
                    .then()
                    .body("agreements.code", equalTo(List.of("HANBIT-2026", "HANBIT-2025", "STANDARD-2019")));
            as(BORA).get("/api/policies/" + policy + "/commissions").then().statusCode(200);
            as(MINHO).get("/api/policies/" + policy + "/commissions").then().statusCode(404);
            String payout = payOut(FIN, "HANBIT", 1).path("id");
            as(BORA).get("/api/commissions/payouts/" + payout).then().statusCode(200);
            as(MINHO).get("/api/commissions/payouts/" + payout).then().statusCode(404);
            payOut(BORA, "HANBIT", 1).then().statusCode(403);
        }
    }

    @Nested
    class Others {

        @Test
        void auditorsReadAndUnderwritersDoNot() {
            Tokens ada = Billing.ADA;
            as(ada).get("/api/commissions/agreements").then().statusCode(200).body("agreements.size()", is(5));
            as(ada).get("/api/commissions/payouts?state=PAID").then().statusCode(200);
            as(ada).get("/api/commissions/payouts?state=LOST").then().statusCode(400);
            payOut(ada, "HANBIT", 1).then().statusCode(403);
            as(Billing.ACTO).get("/api/commissions/statements").then().statusCode(403);
        }
    }
}
