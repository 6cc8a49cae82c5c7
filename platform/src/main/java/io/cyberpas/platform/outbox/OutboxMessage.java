package io.cyberpas.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.platform.access.ActingUser;
import io.quarkus.arc.Arc;
import java.util.UUID;

/**
 * What is to reach another service.
 *
 * @param id stays the same over all attempts: the idempotency key of the call
 * @param topic names the delivery, such as {@code policy.issue}
 * @param subject number of the thing concerned
 * @param payload JSON
 * @param actingUser for whom
 * @param attempt counted from 1
 */
public record OutboxMessage(UUID id, String topic, String subject, String payload, ActingUser actingUser, int attempt) {

    /** The payload as the type that was sent. */
    public <T> T payloadAs(Class<T> type) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Message %s of topic %s is no %s".formatted(id, topic, type.getName()), e);
        }
    }
}
