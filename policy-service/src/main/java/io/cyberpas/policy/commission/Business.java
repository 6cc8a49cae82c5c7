package io.cyberpas.policy.commission;

/** Which of an agreement's two rates a policy earns. */
public enum Business {
    NEW,
    RENEWAL
}
