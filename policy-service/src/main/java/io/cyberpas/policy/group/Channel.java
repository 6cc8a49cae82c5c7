package io.cyberpas.policy.group;

/** How a file of members, and the consents in it, came to the insurer. */
public enum Channel {
    API,
    PAGE
}
