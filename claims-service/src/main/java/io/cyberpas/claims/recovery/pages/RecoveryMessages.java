package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.RecoveryStatus;
import io.cyberpas.claims.recovery.Waiver;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of recoveries. English here; Korean in {@code messages/recov_ko.properties}. */
@MessageBundle(value = "recov", locale = "en")
public interface RecoveryMessages {

    @Message("What reinsurers bear")
    String reinsurance();

    @Message(
            "As the treaties of the policy say of the payments whose limit is taken. What is not expected yet becomes a recovery.")
    String reinsuranceHint();

    @Message("Reinsurers bear nothing of this claim")
    String noReinsurance();

    @Message("Treaty")
    String treaty();

    @Message("Paid under the part")
    String loss();

    @Message("Borne by the treaty")
    String borne();

    @Message("Expected already")
    String expectedAlready();

    @Message("Open")
    String open();

    @Message("More is expected than the treaty bears")
    String tooMuch();

    @Message("Expect what is open")
    String expectOpen();

    @Message(
            "{#switch kind}{#case 'QUOTA_SHARE'}Quota share{#case 'RETENTION_SHARE'}Share of the retention{#case 'PER_RISK_EXCESS'}Excess of loss per risk{#case 'PER_EVENT_EXCESS'}Excess of loss per event{#case 'POOL_SHARE'}Pool share{#else}{kind}{/switch}")
    String treatyKind(String kind);

    @Message
    String waiver(Waiver.Kind value);

    @Message("{who} proposes: {what} {amount}, {note}")
    String waiverProposed(String who, String what, String amount, String note);

    @Message("Agree to it")
    String confirm();

    @Message("Keep it")
    String keep();

    @Message("Recoveries")
    String recoveries();

    @Message("Nothing is expected of anybody yet")
    String none();

    @Message("Received in all")
    String received();

    @Message("Still to come")
    String outstanding();

    @Message("Ground")
    String groundLabel();

    @Message("Of whom")
    String against();

    @Message("Clause or contract")
    String basis();

    @Message("Leave empty for the law of the ground")
    String basisHint();

    @Message("Expected")
    String expected();

    @Message("agreed {amount}")
    String agreed(String amount);

    @Message("Payment whose money comes back")
    String payment();

    @Message("No single one")
    String noPayment();

    @Message("gives limit back to the policy")
    String reinstates();

    @Message("Kind")
    String kindLabel();

    @Message("Expect a recovery")
    String expect();

    @Message("Demand")
    String demand();

    @Message("Agree")
    String agree();

    @Message("Abandon")
    String abandon();

    @Message("Nothing more will come.")
    String abandonHint();

    @Message("Record money")
    String receive();

    @Message("Day of receipt")
    String receivedOn();

    @Message("Reference of the bank")
    String bankReference();

    @Message("Nothing more will come")
    String last();

    @Message
    String ground(RecoveryGround value);

    @Message
    String status(RecoveryStatus value);
}
