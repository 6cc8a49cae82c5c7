package io.cyberpas.quote.quote;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.change;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.MovableClock;
import io.cyberpas.quote.RunningService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RunningService
class QuoteExpiryTest {

    @Inject
    QuoteExpiry expiry;

    @Inject
    Quotes quotes;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void aQuoteWhoseTimeHasPassedCannotBeAcceptedEvenBeforeItIsMarked() {
        String number = newQuote(midSizedCompany());
        clock.advance(Duration.ofDays(10));
        change(BORA, number, "acceptance", 0, "{\"option\":1}")
                .then()
                .statusCode(409)
                .body("type", is("urn:cyberpas:problem:quote-expired"));
    }

    @Test
    void quotesAndReferralsExpireWhenTheirTimeHasPassed() {
        String quoted = newQuote(midSizedCompany());
        String referred = newQuote(telecom());
        clock.advance(Duration.ofDays(9));
        expiry.expireLapsed();
        read(BORA, quoted).body("status", is("QUOTED"));

        clock.advance(Duration.ofDays(1));
        expiry.expireLapsed();
        read(BORA, quoted).body("status", is("EXPIRED")).body("history[2].actor", is("quote-service"));
        read(UMA, referred).body("status", is("EXPIRED"));
    }

    @Test
    void replicasExpireEachQuoteOnceAndDoNotWaitForEachOther() {
        List<String> numbers = List.of(newQuote(midSizedCompany()), newQuote(midSizedCompany()));
        clock.advance(Duration.ofDays(10));
        QuarkusTransaction.requiringNew().run(() -> {
            List<Quote> locked = quotes.lockLapsed(MovableClock.today().plusDays(10), 1000);
            assertTrue(locked.size() >= 2);
            // another replica finds nothing to do, and returns at once
            CompletableFuture.runAsync(expiry::expireLapsed).join();
            assertEquals(
                    List.of(QuoteStatus.QUOTED),
                    locked.stream()
                            .filter(quote -> numbers.contains(quote.number()))
                            .map(Quote::status)
                            .distinct()
                            .toList());
        });
        expiry.expireLapsed();
        numbers.forEach(number -> read(BORA, number).body("history.size()", is(3)));
    }
}
