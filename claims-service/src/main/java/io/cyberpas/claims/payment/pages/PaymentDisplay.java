package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.payment.PaymentStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of payments look. */
@TemplateExtension
class PaymentDisplay {

    private PaymentDisplay() {}

    static String tone(PaymentStatus status) {
        return switch (status) {
            case PROPOSED -> "warn";
            case APPROVED -> "info";
            case PAID -> "good";
            case REFUSED, REJECTED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }
}
