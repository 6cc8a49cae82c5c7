package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.payment.LimitState;
import io.cyberpas.claims.payment.PaymentStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of payments look. */
@TemplateExtension
class PaymentDisplay {

    private PaymentDisplay() {}

    /** The reference of an amount without the name of its part, which stands beside it. */
    static String shortReference(String reference) {
        return reference.startsWith("INTERRUPTION-") ? "INTERRUPTION" : reference;
    }

    static String tone(PaymentStatus status) {
        return switch (status) {
            case PROPOSED -> "warn";
            case APPROVED, LIMIT_TAKEN -> "info";
            case PAID -> "good";
            case REFUSED, REJECTED, RETURNED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }

    static String tone(LimitState state) {
        return switch (state) {
            case PENDING -> "warn";
            case HELD -> "progress";
            case TAKEN -> "good";
            case FREED -> "neutral";
            case REFUSED -> "bad";
        };
    }
}
