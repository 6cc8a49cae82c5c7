package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.IncidentTrait;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the statutory duties. English here; Korean in {@code messages/duty_ko.properties}. */
@MessageBundle(value = "duty", locale = "en")
public interface DutyMessages {

    @Message("Statutory duties")
    String duties();

    @Message("No duty arises from the facts known")
    String none();

    @Message("The clocks are generated at the triage")
    String notGenerated();

    @Message("Law")
    String law();

    @Message("To")
    String addressee();

    @Message("Due")
    String due();

    @Message("without delay")
    String withoutDelay();

    @Message("late")
    String late();

    @Message("Filed")
    String file();

    @Message("Receipt number")
    String receipt();

    @Message("Filed at (KST)")
    String filedAt();

    @Message("Waive")
    String waive();

    @Message("Not applicable")
    String findNotApplicable();

    @Message("The law lets go of it in this case, for instance because the data were recovered")
    String waiveHint();

    @Message("On closer look the duty never arose")
    String notApplicableHint();

    @Message("Answer")
    String answer();

    @Message("Source of the rule: {source}")
    String sourceNote(String source);

    @Message
    String status(DutyStatus value);

    @Message
    String trait(IncidentTrait value);
}
