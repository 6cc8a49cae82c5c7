package io.cyberpas.policy.limit;

/** What a limit counts. */
enum LimitScope {
    /** Everything paid under the policy in its year. */
    AGGREGATE,
    /** What is paid under one coverage part. */
    PART
}
