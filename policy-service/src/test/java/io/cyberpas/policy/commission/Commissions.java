package io.cyberpas.policy.commission;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.billing.Billing;
import io.cyberpas.policy.policy.QuoteJson;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of commission, as tests tell them. */
final class Commissions {
    static final String MONTH = "2026-11";
    private static final AtomicInteger BROKERAGES = new AtomicInteger();

    private Commissions() {}

    /** A brokerage that no other test uses, under the agreement for everybody: 12% of premium received. */
    static String newBrokerage() {
        return "TEST-%d".formatted(BROKERAGES.incrementAndGet());
    }

    /** The number of a policy of a brokerage, newly issued for KRW 9,500,000. */
    static String issued(RemoteDouble quotes, String brokerage) {
        String number = Service.newQuoteNumber();
        quotes.answer(
                "GET", "/api/quotes/" + number, 200, QuoteJson.accepted(number).replace("HANBIT", brokerage));
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return Service.issued(number);
    }

    /** A policy of the brokerage that is paid as a whole, so that KRW 1,140,000 are earned. */
    static String paid(RemoteDouble quotes, String brokerage) {
        String policy = issued(quotes, brokerage);
        Billing.receive(9_500_000, Billing.invoice(policy, 0)).then().statusCode(201);
        return policy;
    }

    static void cancelFromTheBeginning(String policy) {
        asPada().header("If-Match", asPada().get("/api/policies/" + policy).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"effectiveFrom":"2026-12-01","reason":"Taken out twice","returnBasis":"FLAT"}""")
                .post("/api/policies/" + policy + "/cancellation")
                .then()
                .statusCode(201);
    }

    static JsonPath ofPolicy(String policy) {
        return as(Billing.FIN)
                .get("/api/policies/" + policy + "/commissions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response statement(Tokens reader, String brokerage) {
        return as(reader).get("/api/commissions/statements/" + brokerage + "/" + MONTH);
    }

    /** The only statement of a brokerage. */
    static JsonPath statement(String brokerage) {
        return statement(Billing.FIN, brokerage)
                .then()
                .statusCode(200)
                .body("statements.size()", is(1))
                .body("statements[0].agreesWithLedger", is(true))
                .extract()
                .jsonPath();
    }

    static Response payOut(Tokens user, String brokerage, long amount) {
        return payOut(user, brokerage, amount, "KB-" + UUID.randomUUID());
    }

    static Response payOut(Tokens user, String brokerage, long amount, String bankReference) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("brokerage", brokerage, "amount", Billing.won(amount), "bankReference", bankReference))
                .post("/api/commissions/payouts");
    }

    static Response decide(Tokens user, Response proposed, String decision) {
        return as(user).header("If-Match", proposed.header("ETag"))
                .put("/api/commissions/payouts/%s/%s".formatted(proposed.path("id"), decision));
    }
}
