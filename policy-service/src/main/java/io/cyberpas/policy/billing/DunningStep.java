package io.cyberpas.policy.billing;

/** What was done about an overdue invoice. */
public enum DunningStep {
    REMINDER,
    /** Notice that the policy ends unless it is paid within a period of grace. */
    NOTICE,
    /** The policy ended because it was not paid. */
    LAPSE,
    /** The policy had ended already, so there was nothing left to threaten with; what is open stays owed. */
    CLOSED
}
