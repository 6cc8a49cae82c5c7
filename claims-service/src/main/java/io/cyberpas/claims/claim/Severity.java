package io.cyberpas.claims.claim;

/** How grave the incident is in the handler's first judgement. */
public enum Severity {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
