package io.cyberpas.claims.diary;

/** Where an activity comes from. */
public enum ActivityKind {
    /** The process opens it when a stage begins. */
    PLANNED,
    /** Somebody opened it by hand. */
    MANUAL,
    /** A clock ran through a share of its time. */
    ESCALATION,
    /** A statutory duty is overdue. */
    DUTY,
    /** A feature asked for it. */
    FEATURE
}
