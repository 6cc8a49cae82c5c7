package io.cyberpas.policy.policy;

/**
 * What the insured of a policy depends on has changed. Fired synchronously within the transaction that changes it: who
 * observes it follows it or undoes it.
 */
public record DependenciesChanged(Policy policy) {}
