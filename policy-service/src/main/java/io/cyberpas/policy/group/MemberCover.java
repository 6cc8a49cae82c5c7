package io.cyberpas.policy.group;

import io.cyberpas.policy.policy.PolicyStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim needs to know of a member: covered on a day, and up to which limits.
 *
 * @param policyStatus where the policy stands on the day
 * @param terms        what each member is promised on the day, or on the covered day nearest to it
 */
public record MemberCover(Member member, LocalDate on, PolicyStatus policyStatus, MemberTerms terms) {

    /** Whether member and policy both are covered on the day. */
    public boolean inForce() {
        return policyStatus == PolicyStatus.IN_FORCE && member.statusOn(on) == MemberStatus.COVERED;
    }

    /** Why there is no cover; null if there is. */
    public @Nullable String reason() {
        if (inForce()) {
            return null;
        }
        return switch (member.statusOn(on)) {
            case COVERED -> "The policy is " + policyStatus;
            case PENDING -> "Cover of the member begins on " + member.cover().from();
            case ENDED, LEFT -> "Cover of the member ended with " + member.end().minusDays(1);
            case WITHDRAWN -> "The member withdrew: there never was any cover";
        };
    }
}
