package io.cyberpas.claims.payout.pages;

import io.cyberpas.claims.payout.BankFileStatus;
import io.cyberpas.claims.payout.InstructionStatus;
import io.cyberpas.claims.payout.PayoutStatus;
import io.cyberpas.claims.roster.Banks.Bank;
import io.cyberpas.platform.page.Here;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Values as the pages of finance show them. */
@TemplateExtension
final class PayoutDisplay {

    private PayoutDisplay() {}

    static String tone(PayoutStatus status) {
        return switch (status) {
            case RUNNING -> "progress";
            case STOPPED -> "warn";
            case FAILED -> "bad";
            case COMPLETED -> "good";
        };
    }

    static String tone(InstructionStatus status) {
        return switch (status) {
            case HELD -> "warn";
            case READY -> "info";
            case IN_FILE, SENT, ACCEPTED -> "progress";
            case SETTLED -> "good";
            case RETURNED -> "bad";
            case REPLACED, WRITTEN_BACK -> "neutral";
        };
    }

    static String tone(BankFileStatus status) {
        return switch (status) {
            case MADE -> "warn";
            case RELEASED -> "good";
            case CANCELLED -> "neutral";
        };
    }

    /** Code and name of a bank in the language of the page. */
    static String labelled(Bank bank) {
        return bank.code() + " "
                + bank.name()
                        .in(Locale.of(Arc.container().instance(Here.class).get().language()));
    }

    /** An address of the pages of payouts, for parameters of tags. */
    static String payoutPath(String number, String rest) {
        return "/payouts/" + number + rest;
    }

    /** An address of one thing below a payout. */
    static String payoutPath(String number, String before, Object id, String after) {
        return "/payouts/" + number + before + id + after;
    }

    /** An address below a file for the bank. */
    static String bankFilePath(String number, String rest) {
        return "/payouts/files/" + number + rest;
    }
}
