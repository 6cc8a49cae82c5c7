package io.cyberpas.platform.outbox;

import io.cyberpas.platform.problem.UnavailableException;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Delivers what the outbox holds: right after a commit, and by schedule what failed or what a dead replica left behind.
 * A message leaves at least once; nothing is ever dropped. A topic of which somebody does not answer {@linkplain Rests rests}.
 */
@ApplicationScoped
public class OutboxDispatcher {
    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);
    private static final int BATCH = 8;
    private static final int ERROR_LENGTH_MAX = 500;
    private static final int DOUBLINGS_MAX = 20;

    private final OutboxStore store;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Rests rests;
    private final Map<String, OutboxDelivery> deliveries;
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-", 0).factory());
    private final AtomicBoolean poked = new AtomicBoolean();
    private volatile boolean stopping;

    @Inject
    OutboxDispatcher(OutboxStore store, OutboxSettings settings, Clock clock, @All List<OutboxDelivery> deliveries) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.rests = new Rests(settings.retryFirst(), settings.restLongest());
        this.deliveries = deliveries.stream().collect(Collectors.toMap(OutboxDelivery::topic, Function.identity()));
    }

    /**
     * Delivers everything that is due now and waits for it.
     *
     * @return messages delivered
     */
    public int dispatch() {
        int delivered = tryRested();
        List<OutboxMessage> messages;
        do {
            messages = stopping ? List.of() : store.claimExcept(rests.topics(), BATCH, settings.lease());
            delivered += deliver(messages);
        } while (messages.size() == BATCH);
        return delivered;
    }

    /** One message of each topic that has rested; where it arrives, or none is left, the topic rests no longer. */
    private int tryRested() {
        int delivered = 0;
        for (String topic : rests.over(clock.instant())) {
            List<OutboxMessage> messages = stopping ? List.of() : store.claimOf(topic, 1, settings.lease());
            if (messages.isEmpty()) {
                rests.end(topic);
            }
            delivered += deliver(messages);
        }
        return delivered;
    }

    @Scheduled(every = "{cyberpas.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatchOnSchedule() {
        dispatch();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        store.purge(settings.retention());
    }

    /** One look after a commit serves all commits up to then. */
    void dispatchAfterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.MessageTaken taken) {
        if (isAutomatic() && !stopping && poked.compareAndSet(false, true)) {
            executor.execute(() -> {
                poked.set(false);
                try {
                    dispatch();
                } catch (RuntimeException e) {
                    LOG.warnf(e, "The outbox could not be read after a commit (%s); the schedule will", taken.topic());
                }
            });
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        executor.shutdown();
        if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Stopped while messages were on their way; they will be delivered again");
        }
    }

    /** Doubles from the first delay to the longest, and varies so that many do not come back at once. */
    static Duration delay(int attempt, Duration first, Duration longest, double random) {
        long full = Math.min(first.toMillis() << Math.min(attempt - 1, DOUBLINGS_MAX), longest.toMillis());
        return Duration.ofMillis((long) (full * (0.5 + random / 2)));
    }

    private boolean isAutomatic() {
        return !settings.every().equals("off") && !settings.every().equals("disabled");
    }

    private int deliver(List<OutboxMessage> messages) {
        List<Future<Boolean>> results = messages.stream()
                .map(message -> executor.submit(() -> deliver(message)))
                .toList();
        int delivered = 0;
        for (Future<Boolean> result : results) {
            try {
                delivered += result.get() ? 1 : 0;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return delivered;
            } catch (java.util.concurrent.ExecutionException e) {
                LOG.error("A delivery of the outbox failed unexpectedly; its lease runs out and it is tried again", e);
            }
        }
        return delivered;
    }

    @ActivateRequestContext
    boolean deliver(OutboxMessage message) {
        try {
            OutboxDelivery delivery = deliveries.get(message.topic());
            if (delivery == null) {
                throw new IllegalStateException("Nobody delivers the topic " + message.topic());
            }
            Runnable recording = delivery.deliver(message);
            rests.end(message.topic());
            return store.delivered(message, recording);
        } catch (UnavailableException e) {
            rest(message.topic(), e);
            postpone(message, e, Level.DEBUG);
            return false;
        } catch (RuntimeException e) {
            postpone(message, e, Level.WARN);
            return false;
        }
    }

    private void rest(String topic, UnavailableException cause) {
        Rests.Rest rest =
                rests.begin(topic, clock.instant(), ThreadLocalRandom.current().nextDouble());
        if (rest != null) {
            LOG.warnf(
                    rest.number() == 1 ? cause : null,
                    "Messages of %s wait until %s: %s",
                    topic,
                    rest.until(),
                    error(cause));
        }
    }

    private void postpone(OutboxMessage message, RuntimeException cause, Level level) {
        Duration delay = delay(
                message.attempt(),
                settings.retryFirst(),
                settings.retryLongest(),
                ThreadLocalRandom.current().nextDouble());
        LOG.logf(
                level,
                message.attempt() == 1 ? cause : null,
                "Message %s (%s of %s) was not delivered at attempt %d: %s; next in %s",
                message.id(),
                message.topic(),
                message.subject(),
                message.attempt(),
                error(cause),
                delay);
        store.postpone(message, delay, error(cause));
    }

    private static String error(RuntimeException e) {
        String text = e.toString();
        return text.length() <= ERROR_LENGTH_MAX ? text : text.substring(0, ERROR_LENGTH_MAX);
    }
}
