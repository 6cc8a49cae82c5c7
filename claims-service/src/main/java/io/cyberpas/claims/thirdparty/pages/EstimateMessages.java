package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.Culpability;
import io.cyberpas.claims.liability.LiabilityRange;
import io.cyberpas.claims.thirdparty.Outlook;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of estimates and of the outlook; they stand in the message files. */
@MessageBundle(value = "estimate", locale = "en")
public interface EstimateMessages {
    @Message
    String estimate();

    @Message
    String estimateOf(String reference);

    @Message
    String range();

    @Message
    String notEstimated();

    @Message
    String low();

    @Message
    String best();

    @Message
    String high();

    @Message
    String grounds();

    @Message
    String keepEstimate();

    @Message
    String estimateLead();

    @Message
    String standingLabel();

    @Message
    String culpabilityLabel();

    @Message
    String rebuttable();

    @Message
    String persons();

    @Message
    String personsHint();

    @Message
    String shareLow();

    @Message
    String shareBest();

    @Message
    String shareHigh();

    @Message
    String sharesHint();

    @Message
    String perHeadBest();

    @Message
    String perHeadHigh();

    @Message
    String multiple();

    @Message
    String multipleHint();

    @Message
    String judgementReason();

    @Message
    String withdrawDemand();

    @Message
    String withdrawHint();

    @Message
    String outlook();

    @Message
    String outlookHint();

    @Message
    String toReserves();

    @Message
    String reference();

    @Message
    String groundLabel();

    @Message
    String noOutlook();

    @Message
    String standing(ClaimantStanding value);

    @Message
    String culpability(Culpability value);

    @Message
    String reason(LiabilityRange.Reason value);

    @Message
    String ground(Outlook.Ground value);
}
