package io.cyberpas.claims.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the decision says on one exclusion, and why.
 *
 * @param particulars answers to the questions below the exclusion, by their code
 */
@Embeddable
public record ExclusionAnswer(
        @Column(name = "code") String code,

        @Enumerated(EnumType.STRING) @Column(name = "answer")
        Answer answer,

        @Column(name = "reason") String reason,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "particulars")
        Map<String, String> particulars) {

    /** Whether the exclusion takes the loss out of the cover. */
    public enum Answer {
        DOES_NOT_APPLY,
        /** It would apply, but a clause of the policy writes the cover back. */
        WRITTEN_BACK,
        APPLIES_IN_PART,
        APPLIES
    }

    /** An answer without particulars. */
    public static ExclusionAnswer of(String code, Answer answer, String reason) {
        return new ExclusionAnswer(code, answer, reason, Map.of());
    }

    /** Whether a letter has to say more than that the exclusion was looked at. */
    public boolean isQuoted() {
        return answer != Answer.DOES_NOT_APPLY;
    }
}
