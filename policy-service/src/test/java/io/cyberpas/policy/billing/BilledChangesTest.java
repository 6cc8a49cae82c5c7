package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.billing.Billing.account;
import static io.cyberpas.policy.billing.Billing.choose;
import static io.cyberpas.policy.billing.Billing.invoice;
import static io.cyberpas.policy.billing.Billing.receive;
import static io.cyberpas.policy.billing.Billing.requireBalancedLedger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes of a policy do to what is owed for it. */
@RunningService
class BilledChangesTest {
    private static final String RETENTION = """
            {"effectiveFrom":"2026-12-01","reason":"Asked by the broker","retention":{"amount":"20000000","currency":"KRW"}}""";

    private RemoteDouble quotes;
    private String policy;
    private String number;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        number = invoice(policy, 0);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        requireBalancedLedger();
    }

    @Test
    void additionalPremiumMakesAnInvoiceOfItsOwn() {
        receive(9_500_000, number);
        endorse(7_000_000, 2_000_000, 1_500_000);
        account(policy)
                .then()
                .body("invoices.size()", is(2))
                .body("invoices.find { it.kind == 'ADDITIONAL' }.amount.amount", equalTo("1000000"))
                .body("invoices.find { it.kind == 'ADDITIONAL' }.dueOn", equalTo("2026-12-07"))
                .body("open.amount", equalTo("1000000"));
    }

    @Test
    void returnPremiumOfWhatIsPaidIsRefunded() {
        receive(9_500_000, number);
        endorse(5_000_000, 2_000_000, 1_500_000);
        account(policy)
                .then()
                .body("open.amount", equalTo("0"))
                .body("refunds.size()", is(1))
                .body("refunds[0].state", equalTo("PAYABLE"))
                .body("refunds[0].amount.amount", equalTo("1000000"));
    }

    @Test
    void returnPremiumOfWhatIsOpenLowersWhatIsDueLast() {
        choose(Billing.PADA, policy, "SEMI_ANNUAL").then().statusCode(200);
        endorse(5_000_000, 2_000_000, 1_500_000);
        account(policy)
                .then()
                .body("refunds.size()", is(0))
                .body("charged.amount", equalTo("85000"))
                .body("open.amount", equalTo("8585000"))
                .body("invoices.findAll { it.state != 'CANCELLED' }.size()", is(2))
                .body("invoices.find { it.state == 'PARTLY_PAID' }.dueOn", equalTo("2027-06-01"))
                .body("invoices.find { it.state == 'OPEN' }.dueOn", equalTo("2026-12-07"));
    }

    private void endorse(long privacy, long restoration, long interruption) {
        quotes.answer("POST", "/api/repricings", 200, """
                {"items":[{"reference":"x","outcome":"PRICED","reasons":[],
                 "premium":{"amount":"%d","currency":"KRW"},"tariffVersion":"2026-01","productVersion":"2026-01",
                 "parts":[{"code":"PRIVACY_LIABILITY","premium":{"amount":"%d","currency":"KRW"}},
                  {"code":"DATA_RESTORATION","premium":{"amount":"%d","currency":"KRW"}},
                  {"code":"BUSINESS_INTERRUPTION","premium":{"amount":"%d","currency":"KRW"}}]}]}
                """.formatted(
                        privacy + restoration + interruption, privacy, restoration, interruption));
        Response recorded = asPada().header(
                        "If-Match", asPada().get("/api/policies/" + policy).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(RETENTION)
                .post("/api/policies/" + policy + "/endorsements");
        recorded.then().statusCode(201);
    }
}
