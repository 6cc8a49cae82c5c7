package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;

/**
 * A claim went to another stage. Fired within the database transaction of the step: who observes it follows it or undoes it. What
 * begins with the notice is told by a {@link NoticeFollower}.
 *
 * @param from the stage it left
 */
public record ClaimMoved(Claim claim, ClaimStage from, Actor actor) {}
