package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.panel.ConflictDeclaration;

/** That a firm declared to stand close to a party of a claim. */
public record KnownConflict(ConflictDeclaration declaration, ClaimParty party) {

    /** By what a waiver names it; the same as long as the declaration stands. */
    String described() {
        return "%s %s (%s, %s)"
                .formatted(
                        declaration.relation(),
                        declaration.partyName(),
                        declaration.declaredBy(),
                        declaration.declaredOn());
    }

    /** The same with what the party has to do with the claim. */
    String told() {
        return described() + " – " + party.stake();
    }
}
