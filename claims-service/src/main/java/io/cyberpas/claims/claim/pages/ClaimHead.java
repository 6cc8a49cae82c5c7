package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.platform.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands above the tabs of every page of a claim: whose it is, under which policy, and how far it got. */
@Named("claimHead")
@ApplicationScoped
public class ClaimHead {

    private final ClaimAccess access;
    private final CurrentActor actor;

    ClaimHead(ClaimAccess access, CurrentActor actor) {
        this.access = access;
        this.actor = actor;
    }

    /** The claim in short, as far as the reader may see it. */
    public ClaimSummary of(String number) {
        return ClaimSummary.of(access.visible(number, actor.get()));
    }
}
