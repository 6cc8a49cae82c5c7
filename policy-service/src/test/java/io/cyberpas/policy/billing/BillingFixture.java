package io.cyberpas.policy.billing;

import static io.cyberpas.policy.billing.Billing.requireBalancedLedger;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A quote service whose quotes become policies that are billed. */
abstract class BillingFixture {

    RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        requireBalancedLedger();
    }

    static List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Integer>> answers = IntStream.range(0, callers)
                    .mapToObj(_ -> threads.submit(call))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
