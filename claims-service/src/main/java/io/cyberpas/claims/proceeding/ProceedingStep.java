package io.cyberpas.claims.proceeding;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proceeding; never edited.
 *
 * @param on the day on which it was taken, served or held
 * @param amount what was proposed, judged or imposed
 */
@Embeddable
public record ProceedingStep(
        @Enumerated(EnumType.STRING) @Column(name = "status")
        ProceedingStatus status,

        @Column(name = "taken_on") LocalDate on,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        @Nullable
        Money amount,

        @Column(name = "note") String note,
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_at") Instant at) {}
