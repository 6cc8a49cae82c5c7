package io.cyberpas.quote.capacity.pages;

import io.cyberpas.quote.product.Segment;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on capacity, in {@code messages/capacity_en.properties} and {@code messages/capacity_ko.properties}. */
@MessageBundle(value = "capacity", locale = "en")
public interface CapacityMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String year(int year);

    @Message
    String segmentLabel();

    @Message
    String segment(Segment segment);

    @Message
    String products();

    @Message
    String capacity();

    @Message
    String accepted();

    @Message
    String remaining();

    @Message
    String used();

    @Message
    String openTo();

    @Message
    String upTo(String grade);

    @Message
    String change();

    @Message
    String changeText(String segment, String currency, int year);

    @Message
    String highest();

    @Message
    String none();
}
