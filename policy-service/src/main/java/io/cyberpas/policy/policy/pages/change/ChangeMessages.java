package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.ReturnBasis;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that change policies; texts in {@code messages/change_en.properties} and {@code change_ko.properties}. */
@MessageBundle(value = "change", locale = "en")
public interface ChangeMessages {
    @Message
    String change(ChangeKind kind);

    @Message
    String hint(ChangeKind kind);

    @Message
    String chooseDay();

    @Message
    String chooseDayHint();

    @Message
    String continueWithDay();

    @Message
    String effectiveFrom();

    @Message
    String lastDayHint(String lastDay);

    @Message
    String firstDayUncovered();

    @Message
    String firstDayCovered();

    @Message
    String reason();

    @Message
    String preview();

    @Message
    String previewHint();

    @Message
    String insuredCard();

    @Message
    String sums();

    @Message
    String parts();

    @Message
    String insured();

    @Message
    String notInsured();

    @Message
    String insure();

    @Message
    String endPart();

    @Message
    String keepPart();

    @Message
    String retroactiveDate();

    @Message
    String waitingPeriodHours();

    @Message
    String furtherLimits();

    @Message
    String furtherLimitHint();

    @Message
    String limitCode();

    @Message
    String limitCodeHint();

    @Message
    String limitKind(LimitKind kind);

    @Message
    String limitBasis(LimitBasis basis);

    @Message
    String kindLabel();

    @Message
    String basisLabel();

    @Message
    String allParts();

    @Message
    String countsFor();

    @Message
    String reinstatements();

    @Message
    String returnBasisLabel();

    @Message
    String returnBasis(ReturnBasis basis);

    @Message
    String reportingMonths();

    @Message
    String automatic(int days);

    @Message
    String monthsFor(int months, String percent);

    @Message
    String automaticOption();

    @Message
    String endOfCover(String day);

    @Message
    String previewOf(String what);

    @Message
    String nothingRecorded();

    @Message
    String premiumChange();

    @Message
    String additional();

    @Message
    String returned();

    @Message
    String writtenBefore();

    @Message
    String writtenAfter();

    @Message
    String differences();

    @Message
    String fieldLabel();

    @Message
    String days();

    @Message
    String before();

    @Message
    String after();

    @Message
    String conflicts();

    @Message
    String conflictsHint();

    @Message
    String recordedChange(int sequence);

    @Message
    String fromDay(String day);

    @Message
    String keepRecorded(String value);

    @Message
    String takeNew(String value);

    @Message
    String applySettlements();

    @Message
    String referrals();

    @Message
    String referralsHint();

    @Message
    String record();

    @Message
    String back();

    @Message
    String premiumByPart();

    @Message
    String noDifference();

    @Message
    String history();

    @Message
    String chartTitle();

    @Message
    String chartHint();

    @Message
    String todayLine();

    @Message
    String transactions();

    @Message
    String kindColumn();

    @Message
    String recordedColumn();

    @Message
    String effectiveColumn();

    @Message
    String premiumColumn();

    @Message
    String runningTotal();

    @Message
    String changedTerms();

    @Message
    String coverKind(CoverKind cover);

    @Message
    String notCovered();

    @Message
    String partField(String name);

    @Message
    String field(String name);

    @Message
    String furtherLimit(String code);

    @Message
    String actions();

    @Message
    String direction();

    @Message
    String termsAfter();

    @Message
    String knownSince(String at);

    @Message
    String brokerMayOnlyAsk();
}
