package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Notifier.Capacity;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.Trigger;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that all pages of claims share. English here; Korean in {@code messages/claim_ko.properties}. */
@MessageBundle(value = "claim", locale = "en")
public interface ClaimMessages {

    @Message("Claims")
    String claims();

    @Message("Claim {number}")
    String claimTitle(String number);

    @Message("Parts of the claim")
    String tabs();

    @Message("Start of a claim or policy number, or part of the insured's name")
    String searchHint();

    @Message("All stages")
    String allStages();

    @Message("No claim fits")
    String nothingFound();

    @Message("No loss has been notified yet")
    String nothingYet();

    @Message("Claim number")
    String number();

    @Message("Insured")
    String insured();

    @Message("Policy")
    String policy();

    @Message("Policy number")
    String policyNumber();

    @Message("For example P-2026-000123")
    String policyNumberHint();

    @Message("Brokerage")
    String brokerage();

    @Message("Stage")
    String stageLabel();

    @Message("Severity")
    String severityLabel();

    @Message("Aware since")
    String awareAt();

    @Message("When the insured became aware (KST)")
    String awareAtField();

    @Message("Starts the statutory clocks")
    String awareAtHint();

    @Message("Began on")
    String occurredOn();

    @Message("Day the incident began, where known")
    String occurredOnField();

    @Message("Notified")
    String notifiedAt();

    @Message("Acknowledged")
    String acknowledgedAt();

    @Message("not yet")
    String notYet();

    @Message("What happened")
    String summary();

    @Message("In plain words; no personal data of victims")
    String summaryHint();

    @Message("Notified by")
    String notifier();

    @Message("Name")
    String notifierName();

    @Message("Capacity")
    String notifierCapacity();

    @Message("E-mail")
    String email();

    @Message("Telephone")
    String phone();

    @Message("Notify a loss")
    String notifyLoss();

    @Message(
            "A loss is never too early to notify. The cover of the policy is read now; a doubt about it does not hold the notice up.")
    String notifyHint();

    @Message("Coverage parts that may respond")
    String suspectedParts();

    @Message("More can be opened later")
    String suspectedPartsHint();

    @Message("Send the notice")
    String send();

    @Message("Lines of the claim")
    String lines();

    @Message("No line is open yet")
    String noLines();

    @Message("Coverage part")
    String part();

    @Message("Trigger")
    String triggerLabel();

    @Message("Limit")
    String limit();

    @Message("Retention")
    String retention();

    @Message("Retention of the claim")
    String claimRetention();

    @Message("Annual aggregate limit")
    String aggregateLimit();

    @Message("Waiting period {hours}")
    String waitingPeriod(String hours);

    @Message("Retroactive date {date}")
    String retroactiveDate(String date);

    @Message("Period of cover")
    String coverPeriod();

    @Message("Doubt about the cover")
    String doubt();

    @Message
    String tab(ClaimTab value);

    @Message
    String stage(ClaimStage value);

    @Message
    String severity(Severity value);

    @Message
    String side(Side value);

    @Message
    String trigger(Trigger value);

    @Message
    String jurisdiction(Jurisdiction value);

    @Message
    String capacity(Capacity value);

    @Message
    String kind(AmountKind value);

    @Message
    String coverage(CoveragePart value);

    @Message
    String condition(GateCondition value);

    /** How well a rule is founded, by the name of its {@code Source}. */
    @Message(
            "{#switch source}{#case 'V'}read in the source{#case 'S'}from a secondary source{#case 'R'}recalled, to be verified{#else}proposed by this suite{/switch}")
    String foundation(String source);
}
