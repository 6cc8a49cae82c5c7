package io.cyberpas.claims.event;

/** How many an event struck. */
public record EventSum(int claims, int open, int policies, int insureds, int brokerages) {}
