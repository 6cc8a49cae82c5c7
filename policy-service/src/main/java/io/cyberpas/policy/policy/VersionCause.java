package io.cyberpas.policy.policy;

/** Why a version of a policy was recorded. */
public enum VersionCause {
    /** The policy was issued. */
    NEW_BUSINESS
}
