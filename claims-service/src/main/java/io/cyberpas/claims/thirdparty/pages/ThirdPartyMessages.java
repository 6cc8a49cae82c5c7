package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.proceeding.DeadlineKind;
import io.cyberpas.claims.proceeding.DeadlineStatus;
import io.cyberpas.claims.proceeding.FineKind;
import io.cyberpas.claims.proceeding.FineRule;
import io.cyberpas.claims.proceeding.Instance;
import io.cyberpas.claims.proceeding.ProceedingKind;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of proceedings, deadlines and estimates; they stand in the message files. */
@MessageBundle(value = "thirdparty", locale = "en")
public interface ThirdPartyMessages {
    @Message
    String thirdPartyOf(String number);

    @Message
    String proceedings();

    @Message
    String noProceedings();

    @Message
    String recordProceeding();

    @Message
    String kindLabel();

    @Message
    String forum();

    @Message
    String forumHint();

    @Message
    String caseNumber();

    @Message
    String claimants();

    @Message
    String claimantsHint();

    @Message
    String claimantCount();

    @Message
    String claimantCountHint();

    @Message
    String subject();

    @Message
    String dispute();

    @Message
    String begunOn();

    @Message
    String jurisdictionLabel();

    @Message
    String fineLabel();

    @Message
    String fineHint();

    @Message
    String noFine();

    @Message
    String counsel();

    @Message
    String noCounsel();

    @Message
    String demand();

    @Message
    String noDemand();

    @Message
    String instanceLabel();

    @Message
    String latestSum();

    @Message
    String insurabilityLabel();

    @Message
    String step();

    @Message
    String stepHint();

    @Message
    String nextState();

    @Message
    String onDay();

    @Message
    String note();

    @Message
    String assign();

    @Message
    String assignHint();

    @Message
    String history();

    @Message
    String deadlines();

    @Message
    String noDeadlines();

    @Message
    String deadlinesLead();

    @Message
    String overdueOnly();

    @Message
    String allOpen();

    @Message
    String setDeadline();

    @Message
    String dueAt();

    @Message
    String dueHint();

    @Message
    String byHand();

    @Message
    String law();

    @Message
    String extend();

    @Message
    String extendHint();

    @Message
    String meet();

    @Message
    String meetHint();

    @Message
    String proof();

    @Message
    String silenceMeans();

    @Message
    String extendedOnce(String count);

    @Message
    String claim();

    @Message
    String insured();

    @Message
    String proceeding();

    @Message
    String demands();

    @Message
    String noDemands();

    @Message
    String recordDemand();

    @Message
    String rosterAndAssessment();

    @Message
    String demanded();

    @Message
    String assessed();

    @Message
    String notAssessed();

    @Message
    String negotiate();

    @Message
    String revision(String number);

    @Message
    String kind(ProceedingKind value);

    @Message
    String status(ProceedingStatus value);

    @Message
    String deadline(DeadlineKind value);

    @Message
    String deadlineStatus(DeadlineStatus value);

    @Message
    String instance(Instance value);

    @Message
    String fine(FineKind value);

    @Message
    String insurability(FineRule.Insurability value);
}
