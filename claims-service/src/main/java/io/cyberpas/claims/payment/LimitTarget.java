package io.cyberpas.claims.payment;

/** What the policy service is to do about a payment's limit, as the payment stands now. */
enum LimitTarget {
    /** Nothing: it stands as it should. */
    NONE,
    HOLD,
    TAKE,
    FREE,
    GIVE_BACK;

    static LimitTarget of(PaymentStatus status, PaymentLimit limit) {
        if (limit.isReturnDue()) {
            return GIVE_BACK;
        }
        return switch (status) {
            case PROPOSED -> limit.state() == LimitState.PENDING ? HOLD : NONE;
            case APPROVED, LIMIT_TAKEN, PAID -> limit.state() == LimitState.TAKEN ? NONE : TAKE;
            case REJECTED, WITHDRAWN, REFUSED -> limit.isFree() ? NONE : FREE;
            case RETURNED -> NONE;
        };
    }
}
