package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;

/** Cover of a line was decided. Fired within the transaction of the decision: who observes it follows it or undoes it. */
public record CoverageDecided(Claim claim, CoverageDecision decision, Actor actor) {}
