package io.cyberpas.claims.claim;

/**
 * A condition of a gate that does not hold yet.
 *
 * @param condition what is missing
 * @param detail the particulars, such as which items lack a hash; English, no personal data
 */
public record UnmetCondition(GateCondition condition, String detail) {}
