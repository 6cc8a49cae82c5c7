package io.cyberpas.policy.coverage;

/** Which demands count against a clause. */
public enum LimitKind {
    /** Every demand under its coverage parts. */
    LIMIT,
    /** Only demands that name it: a limit for a kind of loss inside its coverage parts, such as payments to extortionists. */
    SUBLIMIT
}
