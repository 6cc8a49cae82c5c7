package io.cyberpas.claims.diary.api;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.diary.Activity;
import io.cyberpas.claims.diary.ActivityKind;
import io.cyberpas.claims.diary.ActivityState;
import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity on a claim; {@code version} is what If-Match asks for when it is changed. */
@Schema(name = "Activity")
public record ActivityView(
        UUID id,
        ActivityKind kind,
        @Nullable ClaimStage stage,
        Bilingual subject,
        @Schema(examples = "claims-handler") String role,

        @Schema(description = "Appointed firm whose people alone it is for", examples = "ORUM") @Nullable
        String firm,

        @Schema(examples = "hana") @Nullable String assignee,
        Instant dueAt,
        boolean overdue,
        ActivityState state,
        String openedBy,
        Instant openedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String note,
        long version) {

    /** The view at an instant. */
    public static ActivityView of(Activity activity, Instant now) {
        return new ActivityView(
                activity.id(),
                activity.kind(),
                activity.stage().orElse(null),
                activity.subject(),
                activity.role(),
                activity.firm().orElse(null),
                activity.assignee().orElse(null),
                activity.dueAt(),
                activity.isOverdue(now),
                activity.state(),
                activity.openedBy(),
                activity.openedAt(),
                activity.endedBy().orElse(null),
                activity.endedAt().orElse(null),
                activity.note().orElse(null),
                activity.version());
    }
}
