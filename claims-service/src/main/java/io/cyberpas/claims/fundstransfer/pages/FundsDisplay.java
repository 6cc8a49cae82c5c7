package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of losses of money look. */
@TemplateExtension
class FundsDisplay {

    private FundsDisplay() {}

    static String tone(FundsStatus status) {
        return switch (status) {
            case RECEIVED -> "progress";
            case SETTLED -> "good";
            case REFERRED -> "warn";
            case ASSESSED -> "info";
            case REVERSED -> "bad";
        };
    }

    /** A page below that of the loss of a claim. */
    static String fundsPath(String claimNumber, String rest) {
        return "/claims/funds-transfer/" + claimNumber + rest;
    }
}
