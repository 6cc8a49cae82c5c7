package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportContent.Confidence;
import io.cyberpas.claims.forensics.ReportContent.ExaminedItem;
import io.cyberpas.claims.forensics.ReportContent.PersonsAffected;
import io.cyberpas.claims.forensics.ReportContent.Tool;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The short forensic report of what a bank's record shows: fact from the record, opinion from the rule, apart from each other. */
final class BankReport {

    private static final String ITEM = "BANK-RECORD";

    private BankReport() {}

    static ReportContent of(FundsLoss loss, StraightThroughRule rule, FundsLimits limits) {
        var told = loss.told();
        var cause = rule.cause(told.cause());
        var institution = told.institution();
        var count = loss.transactions().size();
        var events = loss.transactions().stream()
                .map(each -> new ReportContent.Event(
                        each.bookedAt(),
                        each.reference() + ": " + each.amount() + " to " + each.counterAccount(),
                        ITEM))
                .toList();
        var references =
                loss.transactions().stream().map(LostTransaction::reference).collect(Collectors.joining(", "));
        return new ReportContent(
                "The " + count + " transactions that were claimed, in the record of " + institution.name()
                        + "; no device of the person was examined.",
                "The record that " + institution.name()
                        + " made of its own books and gave to the person for this claim.",
                List.of(new Tool("CyberPAS " + FundsReceiving.TOPIC, rule.edition())),
                List.of(new ExaminedItem(
                        ITEM, Objects.requireNonNull(loss.record().sha256()))),
                events,
                cause.rootCause() + " As the person told it; the record does not contradict it.",
                cause.vector(),
                List.of(cause.technique()),
                List.of(),
                List.of("Payment or account data of the person"),
                new PersonsAffected(1, 1, 1),
                Confidence.MEDIUM,
                "The transactions are booked and over; whether access was changed since is the institution's to say.",
                List.of(cause.controlFailure()),
                "The record shows what was booked, not who did it. Rests on the edition " + rule.edition() + ".",
                "The record shows each transaction with the time, amount and counter-account that were told: "
                        + references + ". In all " + loss.claimed() + ".",
                "A loss of " + loss.claimed() + " by theft is plausible; " + limits.payable(loss.claimed())
                        + " of it is within the limits of the person.");
    }
}
