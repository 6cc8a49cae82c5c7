package io.cyberpas.claims.event;

/** What struck many at once. */
public enum EventKind {
    /** A provider, network or utility that others depend on failed. */
    OUTAGE,
    /** One actor extorted many with the same malware. */
    RANSOMWARE_CAMPAIGN,
    /** One weakness was exploited in many places. */
    VULNERABILITY,
    /** What a supplier delivered was compromised. */
    SUPPLY_CHAIN,
    OTHER
}
