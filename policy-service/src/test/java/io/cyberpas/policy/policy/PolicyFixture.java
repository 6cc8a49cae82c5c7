package io.cyberpas.policy.policy;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A quote service whose quotes become policies. */
abstract class PolicyFixture {

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
    }
}
