package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A claim was notified or went to another stage. Fired within the database transaction of the step: who observes it follows it or
 * undoes it.
 *
 * @param from the stage it left; null when it was just notified
 */
public record ClaimMoved(Claim claim, @Nullable ClaimStage from, Actor actor) {}
