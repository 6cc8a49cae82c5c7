package io.cyberpas.claims.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the decision says on one exclusion, and why. */
@Embeddable
public record ExclusionAnswer(
        @Column(name = "code") String code,

        @Enumerated(EnumType.STRING) @Column(name = "answer")
        Answer answer,

        @Column(name = "reason") String reason) {

    /** Whether the exclusion takes the loss out of the cover. */
    public enum Answer {
        DOES_NOT_APPLY,
        /** It would apply, but a clause of the policy writes the cover back. */
        WRITTEN_BACK,
        APPLIES_IN_PART,
        APPLIES
    }
}
