package io.cyberpas.policy.commission;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.billing.Billing.FIN;
import static io.cyberpas.policy.commission.Commissions.MONTH;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.billing.Billing;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Policies that earn commission. */
abstract class CommissionFixture {

    @Inject
    TestClock clock;

    RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
        Billing.requireBalancedLedger();
        as(FIN).get("/api/commissions/statements?month=" + MONTH)
                .then()
                .statusCode(200)
                .body("statements.agreesWithLedger", everyItem(is(true)));
    }
}
