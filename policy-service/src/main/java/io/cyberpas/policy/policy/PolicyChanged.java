package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;

/**
 * A transaction was recorded. Fired within its database transaction: whoever follows policies (billing, reinsurance,
 * registers) observes it and succeeds together with the change or undoes it.
 *
 * @param policy      as it is after the change
 * @param transaction what was recorded
 * @param actor       who did it
 */
public record PolicyChanged(Policy policy, PolicyTransaction transaction, Actor actor) {}
