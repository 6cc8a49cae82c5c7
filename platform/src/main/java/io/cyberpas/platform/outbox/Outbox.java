package io.cyberpas.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Takes messages for other services in the transaction of the change that causes them; they leave after its commit. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox_message (id, topic, subject, payload, acting_subject, acting_name, created_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<MessageTaken> taken;

    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            Clock clock,
            Event<MessageTaken> taken) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.taken = taken;
    }

    /** Told in the transaction that holds the message. */
    record MessageTaken(String topic) {}

    /**
     * Takes a message; it is delivered at least once by the {@link OutboxDelivery} of the topic.
     *
     * @param subject number of the thing concerned
     * @param payload written as JSON
     * @param actor for whom; passed along to the other service
     * @throws IllegalStateException outside a transaction
     */
    public void send(String topic, String subject, Object payload, Actor actor) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A message is sent in the transaction of the change that causes it");
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Identifiers.next());
            insert.setString(2, topic);
            insert.setString(3, subject);
            insert.setString(4, json.writeValueAsString(payload));
            insert.setString(5, actor.subject());
            insert.setString(6, actor.name());
            insert.setObject(7, now);
            insert.setObject(8, now);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The message for " + topic + " could not be taken", e);
        }
        taken.fire(new MessageTaken(topic));
    }
}
