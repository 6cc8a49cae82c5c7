package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.billing.Billing.account;
import static io.cyberpas.policy.billing.Billing.choose;
import static io.cyberpas.policy.billing.Billing.invoice;
import static io.cyberpas.policy.billing.Billing.receive;
import static io.cyberpas.policy.billing.Billing.writeOff;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.policy.RunningService;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Invoices of policies, and who reads them. */
@RunningService
class BillingResourceTest extends BillingFixture {

    @Nested
    class PolicyAdministrator {

        @Test
        void findsANewPolicyBilledAtOnceAndBookedInTheLedger() {
            String policy = issued(quotes);
            account(policy)
                    .then()
                    .statusCode(200)
                    .body("plan", equalTo("ANNUAL"))
                    .body("payer.name", equalTo("한빛정보통신 주식회사"))
                    .body("open.amount", equalTo("9500000"))
                    .body("invoices.size()", is(1))
                    .body("invoices[0].number", matchesPattern("I-2026-\\d{6}"))
                    .body("invoices[0].dueOn", equalTo("2026-12-07"));
            as(Billing.FIN)
                    .queryParam("policy", policy)
                    .queryParam("account", "PREMIUM_RECEIVABLE")
                    .get("/api/ledger/entries")
                    .then()
                    .body("items.size()", is(1))
                    .body("items[0].kind", equalTo("PREMIUM"))
                    .body("items[0].postings[0].amount.amount", equalTo("9500000"));
        }

        @Test
        void changesThePlanWhileNothingIsPaid() {
            String policy = issued(quotes);
            choose(Billing.PADA, policy, "QUARTERLY")
                    .then()
                    .statusCode(200)
                    .body("plan", equalTo("QUARTERLY"))
                    .body("charged.amount", equalTo("142500"))
                    .body("open.amount", equalTo("9642500"))
                    .body(
                            "invoices.findAll { it.state == 'OPEN' }.dueOn",
                            equalTo(List.of("2026-12-07", "2027-03-01", "2027-06-01", "2027-09-01")))
                    .body("invoices.state", hasItem("CANCELLED"));
            choose(Billing.PADA, policy, "ANNUAL")
                    .then()
                    .statusCode(200)
                    .body("charged.amount", equalTo("0"))
                    .body("open.amount", equalTo("9500000"));
        }

        @Test
        void cannotChangeThePlanOfWhatIsPaid() {
            String policy = issued(quotes);
            receive(1_000, invoice(policy, 0)).then().statusCode(201);
            choose(Billing.PADA, policy, "MONTHLY")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("has been paid"));
        }

        @Test
        void needsTheVersionThatWasSeen() {
            String policy = issued(quotes);
            String seen = account(policy).header("ETag");
            as(Billing.PADA)
                    .body(Map.of("plan", "MONTHLY"))
                    .put("/api/policies/" + policy + "/billing/plan")
                    .then()
                    .statusCode(428);
            choose(Billing.PADA, policy, "MONTHLY").then().statusCode(200);
            as(Billing.PADA)
                    .header("If-Match", seen)
                    .body(Map.of("plan", "ANNUAL"))
                    .put("/api/policies/" + policy + "/billing/plan")
                    .then()
                    .statusCode(412);
        }

        @Test
        void namesAnotherPayer() {
            String policy = issued(quotes);
            changePayer(
                            policy,
                            Map.of(
                                    "name",
                                    "한빛홀딩스 주식회사",
                                    "registrationNumber",
                                    "220-81-62517",
                                    "email",
                                    "pay@hanbit.example"))
                    .then()
                    .statusCode(200)
                    .body("payer.name", equalTo("한빛홀딩스 주식회사"))
                    .body("invoices.find { it.state == 'OPEN' }.payer", equalTo("한빛홀딩스 주식회사"));
            changePayer(policy, Map.of("name", " ", "registrationNumber", "1", "birthDate", "2990-01-01", "email", "x"))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.name"))
                    .body("errors.path", hasItem("$.registrationNumber"))
                    .body("errors.path", hasItem("$.birthDate"))
                    .body("errors.path", hasItem("$.email"));
        }

        @Test
        void doesNotTouchMoney() {
            as(Billing.PADA).get("/api/receipts").then().statusCode(403);
            writeOff(Billing.PADA, invoice(issued(quotes), 0), 1).then().statusCode(403);
        }

        private Response changePayer(String policy, Map<String, String> payer) {
            return as(Billing.PADA)
                    .header("If-Match", account(policy).header("ETag"))
                    .body(payer)
                    .put("/api/policies/" + policy + "/billing/payer");
        }
    }

    @Nested
    class Broker {

        @Test
        void seesInvoicesOfTheOwnBrokerageOnly() {
            String policy = issued(quotes);
            String invoice = invoice(policy, 0);
            as(Billing.BORA).get("/api/invoices/" + invoice).then().statusCode(200);
            as(Billing.BORA).get("/api/policies/" + policy + "/billing").then().statusCode(200);
            as(Billing.MINHO).get("/api/invoices/" + invoice).then().statusCode(404);
            as(Billing.MINHO).get("/api/policies/" + policy + "/billing").then().statusCode(404);
            as(Billing.MINHO)
                    .queryParam("search", invoice)
                    .get("/api/invoices")
                    .then()
                    .body("items.size()", is(0));
            as(Billing.BORA).get("/api/refunds").then().statusCode(403);
        }
    }

    @Nested
    class Auditor {

        @Test
        void readsAllWithPersonalDataMaskedAndChangesNothing() {
            String policy = issued(quotes);
            as(Billing.ADA)
                    .get("/api/policies/" + policy + "/billing")
                    .then()
                    .statusCode(200)
                    .body("payer.registrationNumber", not(equalTo("123-45-67890")))
                    .body("payer.registrationNumber", notNullValue());
            choose(Billing.ADA, policy, "MONTHLY").then().statusCode(403);
            as(Billing.ADA).get("/api/receipts").then().statusCode(200);
            as(Billing.ADA).get("/api/write-offs").then().statusCode(200);
            as(Billing.ACTO).get("/api/invoices").then().statusCode(403);
        }
    }
}
