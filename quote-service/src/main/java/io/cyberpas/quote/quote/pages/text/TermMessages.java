package io.cyberpas.quote.quote.pages.text;

import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Side;
import io.cyberpas.quote.product.Trigger;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.rating.StepCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.underwriting.ReasonCode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the terms of the trade, in {@code messages/term_en.properties} and {@code messages/term_ko.properties}. */
@MessageBundle(value = "term", locale = "en")
public interface TermMessages {
    @Message
    String status(QuoteStatus status);

    @Message
    String productName(ProductCode product);

    @Message
    String part(CoveragePart part);

    @Message
    String side(Side side);

    @Message
    String trigger(Trigger trigger);

    @Message
    String step(StepCode step);

    @Message
    String industry(Industry industry);

    @Message
    String controlName(Control control);

    @Message
    String reason(ReasonCode code);

    @Message("{#if yes}Yes{#else}No{/if}")
    String yesNo(boolean yes);
}
