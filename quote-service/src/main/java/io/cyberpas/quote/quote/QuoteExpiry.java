package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Marks quotes as expired whose time has passed. Replicas share the work: none waits for rows that another has locked. */
@ApplicationScoped
class QuoteExpiry {

    private static final int BATCH = 100;
    private static final Actor JOB = Assessing.RULES;

    private final Quotes quotes;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    QuoteExpiry(Quotes quotes, AuditTrail audit, Clock clock, ZoneId zone) {
        this.quotes = quotes;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** Expires all lapsed quotes, a batch a transaction. */
    @Scheduled(
            every = "{cyberpas.quote.expiry-interval}",
            delayed = "{cyberpas.quote.expiry-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireLapsed() {
        int expired;
        do {
            expired = QuarkusTransaction.requiringNew().call(this::expireBatch);
        } while (expired == BATCH);
    }

    private int expireBatch() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Quote> lapsed = quotes.lockLapsed(today, BATCH);
        for (Quote quote : lapsed) {
            quote.expire(today, JOB, now);
            audit.record(JOB, "quote.expired", quote.number(), null);
        }
        return lapsed.size();
    }
}
