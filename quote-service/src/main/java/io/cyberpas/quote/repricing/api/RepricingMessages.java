package io.cyberpas.quote.repricing.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a repricing is not just a price, in {@code messages/repricing_en.properties} and {@code messages/repricing_ko.properties}. */
@MessageBundle(value = "repricing", locale = "en")
public interface RepricingMessages {
    @Message
    String noAcceptedQuote(String number);

    @Message
    String productNotSold(String day);

    @Message
    String currencyDiffers(String currency);

    @Message
    String changeDoesNotFit(String field);

    @Message
    String coverTooLong(String latest);

    @Message
    String partNotSold(String part, String version);

    @Message
    String partMissing(String part);

    @Message
    String partLimitAboveLimit(String part, String limit);

    @Message
    String retentionNotBelowLimit(String part, String retention);

    @Message
    String belowStatutoryMinimum(String minimum);

    @Message
    String limitAboveAuthority(String highest);

    @Message
    String limitNotOnMenu(String limit);

    @Message
    String retentionNotOnMenu(String retention);

    @Message
    String partLimitAboveOffer(String part, String limit);

    @Message
    String waitingPeriodBelowOffer(String part, String hours);
}
