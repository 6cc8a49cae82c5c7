package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who told the insurer of the loss. Personal data: shown in full only to those who handle the claim. */
@Embeddable
public record Notifier(
        @Column(name = "notifier_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "notifier_capacity")
        Capacity capacity,

        @Column(name = "notifier_email") @Nullable String email,
        @Column(name = "notifier_phone") @Nullable String phone) {

    /** On whose behalf the notifier speaks. */
    public enum Capacity {
        INSURED,
        BROKER,
        COUNSEL,
        OTHER
    }
}
