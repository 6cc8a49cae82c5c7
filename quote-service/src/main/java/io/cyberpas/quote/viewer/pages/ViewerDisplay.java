package io.cyberpas.quote.viewer.pages;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Side;
import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.Particular;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** How products and tariffs look on pages. */
@TemplateExtension
class ViewerDisplay {

    private static final String LOCALE = "locale";

    private ViewerDisplay() {}

    /** Name of what is said, and of what. */
    static String label(Particular particular, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).label(particular.field(), particular.of());
    }

    /** The part, industry or band alone where the section's heading says what is said of it. */
    static String row(Particular particular, @TemplateAttribute(LOCALE) Object locale) {
        Object of = particular.of();
        boolean headed = switch (particular.field().section()) {
            case BASE_PREMIUM, PART_WEIGHTS, INDUSTRIES, RECORDS, EXTERNAL_RATING -> true;
            default -> false;
        };
        return of != null && headed ? CatalogueTexts.in(locale).subject(of) : label(particular, locale);
    }

    /** What is said. */
    static String shown(Particular particular, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).value(particular.field(), particular.value());
    }

    /** Name of what differs, and of what. */
    static String label(Change change, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).label(change.field(), change.of());
    }

    /** What the one version says. */
    static String shownBefore(Change change, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).value(change.field(), change.before());
    }

    /** What the other version says. */
    static String shownAfter(Change change, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).value(change.field(), change.after());
    }

    /** The days of cover's beginning that it is sold for. */
    static String soldFor(Product product, @TemplateAttribute(LOCALE) Object locale) {
        var messages = CatalogueTexts.in(locale).messages();
        var end = product.effectiveTo();
        String from = product.effectiveFrom().toString();
        return end == null ? messages.soldFrom(from) : messages.soldFromTo(from, end.toString());
    }

    /** Name of an authority's role. */
    static String roleName(String role, @TemplateAttribute(LOCALE) Object locale) {
        return CatalogueTexts.in(locale).subject(role);
    }

    /** Whose loss the part pays. */
    static Side side(PartOffer offer) {
        return offer.part().side();
    }
}
