package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.RuleCheck;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of losses of money, in {@code messages/funds_en.properties} and {@code messages/funds_ko.properties}. */
@MessageBundle(value = "funds", locale = "en")
public interface FundsMessages {
    @Message
    String losses();

    @Message
    String lead();

    @Message
    String tell();

    @Message
    String tellTitle();

    @Message
    String recordTitle();

    @Message
    String recordClaimHint();

    @Message
    String loss(String number);

    @Message
    String claim();

    @Message
    String person();

    @Message
    String byName();

    @Message
    String product();

    @Message
    String claimed();

    @Message
    String recognised();

    @Message
    String payable();

    @Message
    String edition();

    @Message
    String judged();

    @Message
    String allStatuses();

    @Message
    String reviewOnly();

    @Message
    String reviewDue();

    @Message
    String noLosses();

    @Message
    String policyHint();

    @Message
    String settledCount();

    @Message
    String referredCount();

    @Message
    String reversedCount();

    @Message
    String ofDays();

    @Message
    String ruleToday(String edition);

    @Message
    String noRule();

    @Message
    String what();

    @Message
    String policyNumber();

    @Message
    String certificate();

    @Message
    String certificateHint();

    @Message
    String kindLabel();

    @Message
    String causeLabel();

    @Message
    String account();

    @Message
    String accountHint();

    @Message
    String institution();

    @Message
    String institutionCode();

    @Message
    String institutionCodeHint();

    @Message
    String institutionName();

    @Message
    String awareAt();

    @Message
    String zone();

    @Message
    String summary();

    @Message
    String name();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String police();

    @Message
    String policeHint();

    @Message
    String transactions();

    @Message
    String transactionsHint();

    @Message
    String currency();

    @Message
    String reference();

    @Message
    String bookedAt();

    @Message
    String amount();

    @Message
    String counterAccount();

    @Message
    String record();

    @Message
    String recordHint();

    @Message
    String issuedAt();

    @Message
    String sha256();

    @Message
    String send();

    @Message
    String rules();

    @Message
    String rulesHint();

    @Message
    String rule();

    @Message
    String holds();

    @Message
    String detail();

    @Message
    String holdsNot();

    @Message
    String notJudged();

    @Message
    String limits();

    @Message
    String perEvent();

    @Message
    String perYear();

    @Message
    String left();

    @Message
    String evidence();

    @Message
    String noRecord();

    @Message
    String assess();

    @Message
    String assessHint();

    @Message
    String assessment();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String reverse();

    @Message
    String reverseHint();

    @Message
    String review();

    @Message
    String openClaim();

    @Message
    String straightThrough();

    @Message
    String publicTitle();

    @Message
    String publicHint();

    @Message
    String publicBack();

    @Message
    String status(FundsStatus value);

    @Message
    String kind(AccountKind value);

    @Message
    String cause(LossCause value);

    @Message
    String check(RuleCheck value);
}
