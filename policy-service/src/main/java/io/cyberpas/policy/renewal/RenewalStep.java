package io.cyberpas.policy.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state that a renewal reached, when and by whom; the reason where one was given. */
@Embeddable
public record RenewalStep(
        @Enumerated(EnumType.STRING) @Column(name = "state") RenewalState state,
        @Column(name = "at") Instant at,
        @Column(name = "by") String by,
        @Column(name = "reason") @Nullable String reason) {}
