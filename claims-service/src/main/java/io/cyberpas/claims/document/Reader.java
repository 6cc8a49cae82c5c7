package io.cyberpas.claims.document;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What papers somebody may read of a claim that is theirs to see.
 *
 * @param staff whether they belong to the insurer
 * @param insured whether they stand on the side of the insured
 * @param counsel whether they are counsel appointed to the claim
 * @param firm the appointed firm they belong to
 */
record Reader(
        boolean staff,
        boolean insured,
        boolean counsel,
        @Nullable String firm) {

    static Reader of(Actor actor) {
        return new Reader(ClaimAccess.isStaff(actor), actor.is(Roles.BROKER), actor.is(Roles.COUNSEL), actor.vendor());
    }

    boolean mayRead(Audience audience, @Nullable String firmOfPaper) {
        return staff
                || switch (audience) {
                    case INSURER -> false;
                    case INSURED -> insured;
                    case DUTIES -> insured || counsel;
                    case FIRM -> firm != null && firm.equals(firmOfPaper);
                };
    }

    /** Papers are printed by the insurer, and drafts of statutory notices by appointed counsel too. */
    boolean mayPrint(DocumentKind kind) {
        return !kind.isUploaded() && (staff || counsel && kind.audience() == Audience.DUTIES);
    }
}
