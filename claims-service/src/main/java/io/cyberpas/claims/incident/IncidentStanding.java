package io.cyberpas.claims.incident;

/** How far a classification of an incident can be relied on. */
public enum IncidentStanding {
    /** As it looked at triage. */
    PROVISIONAL,
    /** As the forensic examination established it. */
    CONFIRMED
}
