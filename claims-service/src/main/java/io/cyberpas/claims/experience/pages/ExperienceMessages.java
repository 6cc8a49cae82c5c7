package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.experience.Grouping;
import io.cyberpas.claims.experience.Measure;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of experience, in {@code messages/experience_en.properties} and {@code messages/experience_ko.properties}. */
@MessageBundle(value = "experience", locale = "en")
public interface ExperienceMessages {
    @Message
    String experience();

    @Message
    String parts();

    @Message
    String frequency();

    @Message
    String frequencyLead();

    @Message
    String triangle();

    @Message
    String triangleLead();

    @Message
    String severity();

    @Message
    String severityLead();

    @Message
    String pool();

    @Message
    String poolLead();

    @Message
    String currency();

    @Message
    String views();

    @Message
    String by(Grouping value);

    @Message
    String measure(Measure value);

    @Message
    String side(Side value);

    @Message
    String bothSides();

    @Message
    String sides();

    /** An industry, a cause, or another word of the pool. */
    @Message
    String key(String value);

    @Message
    String claims();

    @Message
    String thisYear();

    @Message
    String withCost();

    @Message
    String mean();

    @Message
    String median();

    @Message
    String ninetieth();

    @Message
    String hidden(int smallestGroup);

    @Message
    String nothing();

    @Message
    String accident();

    @Message
    String ultimate();

    @Message
    String toCome();

    @Message
    String factor();

    @Message
    String latest();

    /** In place of the columns that a telephone has no room for. */
    @Message
    String triangleNarrow();

    @Message
    String development(int quarter);

    @Message
    String inUnits(String unit);

    @Message
    String file();

    @Message
    String tooFew(long claims, int fewest);

    @Message
    String noCurve(long claims);

    @Message
    String fitted();

    @Message
    String tariff();

    @Message
    String observed();

    @Message
    String mu();

    @Message
    String sigma();

    @Message
    String distance();

    @Message
    String limited(long limited);

    @Message
    String quantile(String percent);

    @Message
    String limit();

    @Message
    String factorOfLimit();

    @Message
    String curveChart();

    @Message
    String curveText();

    @Message
    String frequencyChart();

    @Message
    String frequencyText();

    @Message
    String noTariff();

    @Message
    String make();

    @Message
    String makeHint(int smallestGroup);

    @Message
    String edition();

    @Message
    String through();

    @Message
    String smallestGroup();

    @Message
    String told();

    @Message
    String leftOut();

    @Message
    String coarseness();

    @Message
    String made();

    @Message
    String hash();

    @Message
    String noEdition();
}
