package io.cyberpas.claims.measure.pages;

import io.cyberpas.claims.measure.Measure;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the measures. English here; Korean in {@code messages/measure_ko.properties}. */
@MessageBundle(value = "measure", locale = "en")
public interface MeasureMessages {

    @Message("Measures of the process")
    String title();

    @Message("Claims count in the month of their notice. Median, and the 90th percentile in brackets.")
    String lead();

    @Message("Month")
    String month();

    @Message("Notices")
    String notices();

    @Message("Measure")
    String measureLabel();

    @Message("From month")
    String from();

    @Message("To month")
    String to();

    @Message("CSV")
    String csv();

    @Message("Bars show the median or the share, the line behind them the 90th percentile.")
    String chartText();

    @Message("No loss was notified in these months")
    String nothing();

    @Message("{count} cases")
    String cases(String count);

    @Message
    String name(Measure value);

    @Message
    String hint(Measure value);

    @Message
    String unit(Measure.Unit value);
}
