package io.cyberpas.policy.policy;

/** What a version of a policy promises for its days. */
public enum CoverKind {
    /** Everything that the terms say. */
    COVERED,
    /** Extended reporting: claims are taken that are made now for wrongful acts before the end of cover, and nothing else. */
    REPORTING
}
