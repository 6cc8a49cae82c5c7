package io.cyberpas.policy.policy;

/** What many insureds depend on together, so that one failure is a loss to all of them. */
public enum DependencyKind {
    /** Providers of computing and storage. */
    CLOUD,
    /** Systems that servers and computers run on. */
    OPERATING_SYSTEM,
    /** Providers that run the insured's systems. */
    MSP
}
