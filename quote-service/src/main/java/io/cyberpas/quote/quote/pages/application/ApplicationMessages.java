package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.ProductCode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Text around the steps in which applications are filled in, in {@code messages/application_en.properties} and {@code messages/application_ko.properties}. */
@MessageBundle(value = "application", locale = "en")
public interface ApplicationMessages {
    @Message
    String begin();

    @Message
    String beginLead();

    @Message
    String beginDraft();

    @Message
    String purpose(ProductCode product);

    @Message
    String insuredKind(InsuredKind kind);

    @Message
    String limitRange(String lowest, String highest);

    @Message
    String oneLimit(String limit);

    @Message
    String partCount(int count);

    @Message
    String application();

    @Message
    String applicationOf(String number);

    @Message
    String readWhole();

    @Message
    String toQuote();

    @Message
    String continueDraft();

    @Message
    String reopen();

    @Message
    String reopenText();

    @Message
    String steps();

    @Message
    String stepOf(int position, int count);

    @Message
    String step(Step.Kind kind);

    @Message
    String state(Progress.State state);

    @Message
    String save();

    @Message
    String saveAndContinue();

    @Message
    String backStep();

    @Message
    String savedVersion();

    @Message
    String savesItself();

    @Message
    String remarksHeading(int count);

    @Message
    String remarksHint();

    @Message
    String unreadableHeading();

    @Message
    String nothingAsked();

    @Message
    String reviewReady();

    @Message
    String reviewReadyText();

    @Message
    String reviewOpen(int count);

    @Message
    String submit();

    @Message
    String premium();

    @Message
    String premiumExample();

    @Message
    String premiumJudged();

    @Message
    String premiumBefore(String before);

    @Message
    String premiumLowest(String lowest);

    @Message
    String rises();

    @Message
    String falls();

    @Message
    String assumption(PremiumPanel.Assumption assumption);

    @Message
    String missingCount(int count);

    @Message
    String wrongCount(int count);

    @Message
    String nothingMissing();

    @Message
    String notOnSale();

    @Message
    String staleTitle();

    @Message
    String staleText();

    @Message
    String reload();
}
