package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import java.util.UUID;

/**
 * CDI event: how far the premium of a policy is settled has changed, other than by a change of the policy itself. Fired in
 * the transaction of what settled it, while the policy's account is held: who observes it follows it or undoes it.
 *
 * @param reference identifies what settled it, within its cause
 */
public record PremiumSettled(String policyNumber, Cause cause, UUID reference, Actor actor) {

    /** What settled premium, or took that back. */
    public enum Cause {
        /** A receipt was set against an invoice. Reference: the allocation. */
        ALLOCATION,
        /** That was taken back. Reference: the allocation. */
        ALLOCATION_REVERSAL,
        /** A part of an invoice was given up. Reference: the write-off. */
        WRITE_OFF
    }

    static PremiumSettled allocation(Allocation allocation, Actor actor) {
        return new PremiumSettled(allocation.invoice().policyNumber(), Cause.ALLOCATION, allocation.id(), actor);
    }

    static PremiumSettled reversal(Allocation allocation, Actor actor) {
        return new PremiumSettled(
                allocation.invoice().policyNumber(), Cause.ALLOCATION_REVERSAL, allocation.id(), actor);
    }

    static PremiumSettled writeOff(WriteOff writeOff, Actor actor) {
        return new PremiumSettled(writeOff.invoice().policyNumber(), Cause.WRITE_OFF, writeOff.id(), actor);
    }
}
