package io.cyberpas.claims.proceeding.api;

import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.DeadlineKind;
import io.cyberpas.claims.proceeding.DeadlineStatus;
import io.cyberpas.claims.proceeding.Extension;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time that runs in a proceeding.
 *
 * @param dueAt the first instant that is too late
 * @param law by which it runs; absent for one set by hand
 * @param source how well the law is founded: V read, S secondary, R recalled, P proposal
 * @param onSilence what the law makes of the proceeding when it passes unanswered
 */
@Schema(name = "Deadline")
record DeadlineView(
        UUID id,
        long version,
        DeadlineKind kind,
        DeadlineStatus status,
        Instant dueAt,
        boolean overdue,
        String note,
        @Nullable Bilingual law,
        @Nullable String source,
        @Nullable ProceedingStatus onSilence,
        @Nullable String proof,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        List<Extension> extensions) {

    static DeadlineView of(Deadline deadline, Instant now) {
        return new DeadlineView(
                deadline.id(),
                deadline.version(),
                deadline.kind(),
                deadline.status(),
                deadline.dueAt(),
                deadline.isOverdue(now),
                deadline.note(),
                deadline.law().orElse(null),
                deadline.source().orElse(null),
                deadline.onSilence().orElse(null),
                deadline.proof().orElse(null),
                deadline.endedBy().orElse(null),
                deadline.endedAt().orElse(null),
                deadline.extensions());
    }
}
