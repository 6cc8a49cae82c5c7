package io.cyberpas.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxTest {
    private static final Actor BORA = new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), "HANBIT", null, null);

    record Content(String name) {}

    @Singleton
    static class Postman implements OutboxDelivery {
        final List<OutboxMessage> brought = new CopyOnWriteArrayList<>();
        final List<String> recorded = new CopyOnWriteArrayList<>();
        final List<Integer> transactions = new CopyOnWriteArrayList<>();
        volatile Function<OutboxMessage, RuntimeException> trouble = _ -> null;
        volatile boolean crashBeforeMark;

        @Inject
        TransactionSynchronizationRegistry transaction;

        @Override
        public String topic() {
            return "thing.tell";
        }

        @Override
        public Runnable deliver(OutboxMessage message) {
            transactions.add(transaction.getTransactionStatus());
            RuntimeException thrown = trouble.apply(message);
            if (thrown != null) {
                throw thrown;
            }
            brought.add(message);
            return () -> {
                if (crashBeforeMark) {
                    throw new IllegalStateException("the process dies here");
                }
                assertEquals(Status.STATUS_ACTIVE, transaction.getTransactionStatus());
                recorded.add(message.subject());
            };
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxDispatcher dispatcher;

    @Inject
    OutboxStore store;

    @Inject
    OutboxSettings settings;

    @Inject
    OutboxMetrics metrics;

    @Inject
    Postman postman;

    @BeforeEach
    void startAnew() throws SQLException {
        execute("DELETE FROM outbox_message");
        postman.brought.clear();
        postman.recorded.clear();
        postman.transactions.clear();
        postman.trouble = _ -> null;
        postman.crashBeforeMark = false;
    }

    @Test
    void messageArrivesOnceWithItsContentAndActor() {
        send("T-1");
        assertEquals(1, dispatcher.dispatch());
        assertEquals(0, dispatcher.dispatch());
        OutboxMessage message = postman.brought.getFirst();
        assertEquals("T-1", message.subject());
        assertEquals("bora", message.actingUser().subject());
        assertEquals(new Content("ring"), message.payloadAs(Content.class));
        assertEquals(1, message.attempt());
        assertEquals(List.of("T-1"), postman.recorded);
        assertEquals(List.of(Status.STATUS_NO_TRANSACTION), postman.transactions);
    }

    @Test
    void rolledBackMessageNeverLeaves() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.send("thing.tell", "T-1", new Content("ring"), BORA);
                    throw new IllegalStateException("undone");
                }));
        assertEquals(0, dispatcher.dispatch());
        assertThrows(IllegalStateException.class, () -> outbox.send("thing.tell", "T-1", Map.of(), BORA));
    }

    @Test
    void failureIsTriedAgainUntilItWorks() throws InterruptedException {
        postman.trouble = message -> message.attempt() < 3 ? new IllegalStateException("not now") : null;
        send("T-1");
        for (int i = 0; i < 50 && postman.recorded.isEmpty(); i++) {
            dispatcher.dispatch();
            Thread.sleep(5);
        }
        assertEquals(List.of("T-1"), postman.recorded);
        assertEquals(3, postman.brought.getFirst().attempt());
    }

    @Test
    void whileNobodyAnswersOneMessageTriesAndAfterwardsAllFollow() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            send("T-" + i);
        }
        AtomicInteger tried = new AtomicInteger();
        postman.trouble = _ -> {
            tried.incrementAndGet();
            return new UnavailableException("postman", null);
        };
        assertEquals(0, dispatcher.dispatch());
        assertEquals(8, tried.get(), "the first few find out");
        Thread.sleep(5);
        assertEquals(0, dispatcher.dispatch());
        assertEquals(9, tried.get(), "then one tries");

        postman.trouble = _ -> null;
        for (int i = 0; i < 50 && postman.recorded.size() < 40; i++) {
            dispatcher.dispatch();
            Thread.sleep(5);
        }
        assertEquals(40, postman.recorded.size());
    }

    @Test
    void crashAfterDeliveryDeliversTheSameMessageAgain() throws InterruptedException {
        postman.crashBeforeMark = true;
        send("T-1");
        assertEquals(0, dispatcher.dispatch());
        postman.crashBeforeMark = false;
        Thread.sleep(10);
        assertEquals(1, dispatcher.dispatch());
        assertEquals(2, postman.brought.size());
        assertEquals(postman.brought.get(0).id(), postman.brought.get(1).id());
        assertEquals(List.of("T-1"), postman.recorded);
    }

    @Test
    void deadReplicaLosesItsMessagesWithItsLease() throws SQLException {
        send("T-1");
        assertEquals(1, store.claimExcept(List.of(), 8, settings.lease()).size());
        assertEquals(0, dispatcher.dispatch());
        execute("UPDATE outbox_message SET due_at = now() - interval '1 second'");
        assertEquals(1, dispatcher.dispatch());
    }

    @Test
    void slowReplicaThatComesSecondRecordsNothing() throws SQLException {
        send("T-1");
        OutboxMessage slow = store.claimExcept(List.of(), 8, settings.lease()).getFirst();
        execute("UPDATE outbox_message SET due_at = now() - interval '1 second'");
        assertEquals(1, dispatcher.dispatch());
        assertFalse(store.delivered(slow, () -> postman.recorded.add("twice")));
        assertEquals(List.of("T-1"), postman.recorded);
    }

    @Test
    void twoReplicasShareTheWork() throws Exception {
        for (int i = 0; i < 60; i++) {
            send("T-" + i);
        }
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(dispatcher::dispatch);
        int here = dispatcher.dispatch();
        assertEquals(60, here + other.get());
        assertEquals(
                60, postman.brought.stream().map(OutboxMessage::id).distinct().count());
        assertEquals(60, postman.brought.size());
    }

    @Test
    void whatNobodyDeliversStaysVisible() {
        QuarkusTransaction.requiringNew().run(() -> outbox.send("nobody.knows", "T-1", Map.of(), BORA));
        assertEquals(0, dispatcher.dispatch());
        metrics.read();
        assertEquals(1, store.backlog().undelivered());
        assertTrue(store.backlog().oldest() != null);
    }

    @Test
    void delayDoublesVariesAndEnds() {
        Duration first = Duration.ofSeconds(1);
        Duration longest = Duration.ofMinutes(5);
        assertEquals(Duration.ofMillis(500), OutboxDispatcher.delay(1, first, longest, 0));
        assertEquals(Duration.ofSeconds(1), OutboxDispatcher.delay(1, first, longest, 1));
        assertEquals(Duration.ofSeconds(8), OutboxDispatcher.delay(4, first, longest, 1));
        assertEquals(longest, OutboxDispatcher.delay(1000, first, longest, 1));
    }

    private void send(String subject) {
        QuarkusTransaction.requiringNew().run(() -> outbox.send("thing.tell", subject, new Content("ring"), BORA));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
