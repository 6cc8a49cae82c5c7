package io.cyberpas.quote.viewer.pages.text;

import io.cyberpas.quote.product.Inclusion;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.viewer.Field;
import io.cyberpas.quote.viewer.Section;
import io.cyberpas.quote.viewer.pages.SaleState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which products and tariffs are read. */
@MessageBundle(value = "catalogue", locale = "en")
public interface CatalogueMessages {
    @Message("Products")
    String products();

    @Message("Tariffs")
    String tariffs();

    @Message("Tariff {version}")
    String tariffTitle(String version);

    @Message(
            "What is sold, in which currency, and since when. A change is a new version; quotes keep the version they were made with.")
    String productsHint();

    @Message("The figures behind the premiums, each with its source.")
    String tariffsHint();

    @Message("V read in a stored source, S secondary source, R recalled, P proposed by the authors")
    String sourceKey();

    @Message("Version")
    String version();

    @Message("Sold for cover beginning")
    String sold();

    @Message("{from} to {to}")
    String soldFromTo(String from, String to);

    @Message("from {from}")
    String soldFrom(String from);

    @Message("Segment")
    String segmentColumn();

    @Message("Effective from")
    String effectiveFrom();

    @Message("Terms")
    String terms();

    @Message("Limits and retentions")
    String menus();

    @Message("Coverage parts")
    String parts();

    @Message("Underwriting guide")
    String guide();

    @Message("Limits")
    String limits();

    @Message("{lowest} to {highest}")
    String range(String lowest, String highest);

    @Message("Tariff")
    String tariff();

    @Message("Compare with")
    String compareWith();

    @Message("{before} and {after}")
    String differenceTitle(String before, String after);

    @Message("What differs, field by field")
    String differenceHint();

    @Message("Nothing differs.")
    String nothingDiffers();

    @Message("Field")
    String field();

    @Message("Value")
    String value();

    @Message("Source")
    String source();

    @Message("Part")
    String part();

    @Message("Loss")
    String side();

    @Message("In the quote")
    String inclusion();

    @Message("Trigger")
    String trigger();

    @Message("Sublimit")
    String sublimit();

    @Message("Waiting period")
    String waitingPeriod();

    @Message("special clause")
    String specialClause();

    @Message("Role")
    String role();

    @Message("Limit up to")
    String authorityLimit();

    @Message("Premium up to")
    String authorityPremium();

    @Message("Discount to loading")
    String adjustments();

    @Message("Authorities")
    String authorities();

    @Message("from {size}")
    String fromSize(String size);

    @Message("Underwriter")
    String underwriter();

    @Message("Senior underwriter")
    String seniorUnderwriter();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("none")
    String none();

    @Message
    String fieldName(Field field);

    @Message
    String saleState(SaleState state);

    @Message
    String section(Section section);

    @Message
    String segment(Segment segment);

    @Message
    String insuredKind(InsuredKind kind);

    @Message
    String inclusionName(Inclusion inclusion);

    @Message
    String sourceName(Source source);
}
