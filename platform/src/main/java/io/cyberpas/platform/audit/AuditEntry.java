package io.cyberpas.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action on record.
 *
 * @param recordedAt when it was recorded
 * @param actor stable name of who did it
 * @param via the service that passed it on
 * @param action thing and verb, such as {@code quote.submitted}
 * @param subject number of the thing
 * @param reason why, where one was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        UUID id,
        Instant recordedAt,
        String actor,
        String actorName,
        Set<String> actorRoles,
        @Nullable String via,
        String action,
        String subject,
        @Nullable String reason) {}
