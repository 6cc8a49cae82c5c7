package io.cyberpas.policy.renewal.pages;

import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.renewal.RenewalState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of renewals; texts in {@code messages/renewal_en.properties} and {@code messages/renewal_ko.properties}. */
@MessageBundle(value = "renewal", locale = "en")
public interface RenewalMessages {
    @Message
    String renewals();

    @Message
    String renewal(String number);

    @Message
    String listHint();

    @Message
    String due();

    @Message
    String near();

    @Message
    String runs();

    @Message
    String views();

    @Message
    String policy();

    @Message
    String insured();

    @Message
    String brokerage();

    @Message
    String expires();

    @Message
    String daysLeft(long days);

    @Message
    String premiumBefore();

    @Message
    String premiumAfter();

    @Message
    String change();

    @Message
    String validUntil();

    @Message
    String renewedBy();

    @Message
    String noOffer();

    @Message
    String allStates();

    @Message
    String within();

    @Message
    String days(int days);

    @Message
    String choose(String number);

    @Message
    String makeOffers();

    @Message
    String makeOffer();

    @Message
    String makeOfferHint();

    @Message
    String nothingDue();

    @Message
    String nothingNear();

    @Message
    String nearOffers(int days);

    @Message
    String nearPolicies(int days);

    @Message
    String noRenewal();

    @Message
    String state(RenewalState state);

    @Message
    String stateLabel();

    @Message
    String termsOfBoth();

    @Message
    String term();

    @Message
    String expiring();

    @Message
    String toCome();

    @Message
    String period();

    @Message
    String tariff();

    @Message
    String limitOfPart();

    @Message
    String retroactive(String day);

    @Message
    String notInsured();

    @Message
    String whatHappened();

    @Message
    String outcome(Price.Outcome outcome);

    @Message
    String outcomeLabel();

    @Message
    String reasons();

    @Message
    String changedTerms();

    @Message
    String accept();

    @Message
    String acceptHint(String premium, String from);

    @Message
    String decline();

    @Message
    String declineHint();

    @Message
    String approve();

    @Message
    String approveHint();

    @Message
    String refuse();

    @Message
    String refuseHint();

    @Message
    String notRenew();

    @Message
    String notRenewHint(String day);

    @Message
    String noticeTooLate(String day);

    @Message
    String changeTerms();

    @Message
    String changeTermsHint();

    @Message
    String offerTerms();

    @Message
    String withdraw();

    @Message
    String withdrawHint();

    @Message
    String backToRenewal();

    @Message
    String startRun();

    @Message
    String startRunHint();

    @Message
    String until();

    @Message
    String started();

    @Message
    String progress();

    @Message
    String doneOf(int done, int due);

    @Message
    String dueCount();

    @Message
    String offered();

    @Message
    String referred();

    @Message
    String declined();

    @Message
    String failed();

    @Message
    String running();

    @Message
    String resting();

    @Message
    String finished();

    @Message
    String regular();

    @Message
    String byHand();

    @Message
    String resumes();

    @Message
    String noRuns();

    @Message
    String run(String until);

    @Message
    String failures();

    @Message
    String noFailures();

    @Message
    String problem();

    @Message
    String renewsPolicy();

    @Message
    String followedBy();

    @Message
    String dueAlert(long days);

    @Message
    String openRenewal();
}
