package io.cyberpas.policy.group;

/** Why the cover of a member ended before its time. */
public enum Ending {
    WITHDRAWN,
    LEFT
}
