package io.cyberpas.policy.limitdesk.pages;

import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.limit.MovementKind;
import io.cyberpas.policy.limit.ReservationState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about limits in English; the Korean ones stand in {@code messages/limits_ko.properties}. */
@MessageBundle(value = "limits", locale = "en")
public interface LimitMessages {

    @Message("Limits of {number}")
    String title(String number);

    @Message("Limits")
    String limits();

    @Message("Limit")
    String limit();

    @Message("Annual aggregate limit")
    String aggregate();

    @Message("Limit for one event")
    String eachEvent();

    @Message("Counts")
    String counts();

    @Message
    String basis(LimitBasis basis);

    @Message
    String kind(LimitKind kind);

    @Message("Held")
    String held();

    @Message("Paid")
    String eroded();

    @Message("Available")
    String available();

    @Message("{percent}% available")
    String percentAvailable(int percent);

    @Message("restored {amount}")
    String restored(String amount);

    @Message("Reinstatements left")
    String reinstatementsLeft();

    @Message("Day of loss")
    String on();

    @Message("As they stand for losses of {day}")
    String standFor(String day);

    @Message("No day is covered: each limit at its highest")
    String noDay();

    @Message("Show")
    String show();

    @Message("Events")
    String events();

    @Message("Event")
    String event();

    @Message("No event has used a limit per event")
    String noEvents();

    @Message("Held for payments to come")
    String reservations();

    @Message("Reservations")
    String allReservations();

    @Message("Nothing is held")
    String noReservations();

    @Message("Taken by payments")
    String erosions();

    @Message("No payment has taken any limit")
    String noErosions();

    @Message("Movements")
    String movements();

    @Message("All of them")
    String all();

    @Message("Claim")
    String claim();

    @Message("Coverage part")
    String part();

    @Message("Amount")
    String amount();

    @Message("Came back")
    String returned();

    @Message("Left for the part")
    String leftForPart();

    @Message("Left in all")
    String leftInAll();

    @Message("Step")
    String step();

    @Message("State")
    String state();

    @Message("All states")
    String allStates();

    @Message
    String stateName(ReservationState state);

    @Message
    String movement(MovementKind kind);

    @Message("Restore a limit")
    String reinstate();

    @Message(
            "Restores what claims have taken of one limit, as often as the policy agrees. An additional premium is charged by an endorsement.")
    String reinstateHint();

    @Message("{limit}, event {event}")
    String limitOfEvent(String limit, String event);

    @Message("Restore")
    String restore();
}
