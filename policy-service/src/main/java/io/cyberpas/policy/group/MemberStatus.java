package io.cyberpas.policy.group;

/** Where a member stands on a day; it follows from the days of cover, so nothing has to run at midnight. */
public enum MemberStatus {
    /** Cover has not begun. */
    PENDING,
    COVERED,
    /** Cover ran its time. */
    ENDED,
    /** The member left before the end. */
    LEFT,
    /** The member withdrew in time: there never was any cover. */
    WITHDRAWN
}
