package io.cyberpas.quote.viewer;

import io.cyberpas.quote.product.Authority;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.UnderwritingGuide;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a version of a product says. */
public final class ProductParticulars {

    private ProductParticulars() {}

    /** In the order in which it is shown; what is kept from brokers is left out if the reader is one. */
    public static List<Particular> of(Product product, boolean forBroker) {
        return Stream.of(
                        terms(product),
                        menus(product),
                        product.parts().stream().flatMap(ProductParticulars::part),
                        forBroker ? Stream.<Particular>empty() : guide(product))
                .flatMap(particulars -> particulars)
                .toList();
    }

    private static Stream<Particular> terms(Product product) {
        return Stream.of(
                Particular.of(Field.EFFECTIVE_FROM, product.effectiveFrom()),
                Particular.of(Field.EFFECTIVE_TO, product.effectiveTo()),
                Particular.of(Field.CURRENCY, product.currency()),
                Particular.of(Field.SEGMENT, product.segment()),
                Particular.of(Field.INSURED_KIND, product.insuredKind()),
                Particular.of(Field.COMPULSORY, product.compulsory()),
                Particular.of(
                        Field.RIDER_TO, product.riderTo().stream().sorted().toList()),
                Particular.of(
                        Field.COUNTRIES, product.countries().stream().sorted().toList()),
                Particular.of(Field.WORDING, product.wording()),
                Particular.of(Field.QUESTIONNAIRE, product.questionnaireVersion()),
                Particular.of(Field.TARIFF, product.tariffVersion()),
                Particular.of(Field.MAXIMUM_OPTIONS, product.maximumOptions()),
                Particular.of(Field.MAXIMUM_TERM_MONTHS, product.maximumTermMonths()),
                Particular.of(Field.VALIDITY_DAYS, product.validityDays()));
    }

    private static Stream<Particular> menus(Product product) {
        var eventLimit = product.eventLimit();
        var sharing = product.riskSharing();
        return Stream.of(
                sourced(product, Field.LIMITS, product.limitMenu(), "limits"),
                sourced(
                        product,
                        Field.EVENT_LIMIT,
                        eventLimit == null ? null : product.money(eventLimit),
                        "eventLimit"),
                sourced(product, Field.RETENTIONS, product.retentionMenu(), "retentions"),
                sourced(
                        product,
                        Field.RISK_RETENTION_SHARE,
                        sharing == null ? null : sharing.riskRetentionShare(),
                        "riskSharing"),
                sourced(product, Field.POOL_SHARE, sharing == null ? null : sharing.poolShare(), "riskSharing"));
    }

    private static Particular sourced(Product product, Field field, @Nullable Object value, String source) {
        return new Particular(field, null, value, product.sources().get(source));
    }

    private static Stream<Particular> part(PartOffer offer) {
        return Stream.of(
                new Particular(Field.INCLUSION, offer.part(), offer.inclusion(), null),
                new Particular(Field.SPECIAL_CLAUSE, offer.part(), offer.specialClause(), null),
                new Particular(Field.TRIGGER, offer.part(), offer.trigger(), null),
                new Particular(Field.LIMIT_SHARE, offer.part(), offer.limitShare(), null),
                new Particular(Field.WAITING_PERIOD_HOURS, offer.part(), offer.waitingPeriodHours(), null));
    }

    private static Stream<Particular> guide(Product product) {
        UnderwritingGuide guide = product.guide();
        return Stream.concat(
                Stream.of(
                        Particular.of(Field.AUTOMATIC_LIMIT, product.money(guide.automaticLimit())),
                        Particular.of(
                                Field.HIGHEST_JUDGED_BASE_PREMIUM, product.money(guide.highestJudgedBasePremium())),
                        Particular.of(Field.HIGHEST_JUDGED_RECORDS_FACTOR, guide.highestJudgedRecordsFactor()),
                        Particular.of(Field.CAPACITY, product.money(guide.capacity()))),
                guide.authorities().stream().flatMap(authority -> authority(product, authority)));
    }

    private static Stream<Particular> authority(Product product, Authority authority) {
        String role = authority.role();
        return Stream.of(
                new Particular(Field.AUTHORITY_LIMIT, role, product.money(authority.limit()), null),
                new Particular(Field.AUTHORITY_PREMIUM, role, product.money(authority.premium()), null),
                new Particular(Field.LOWEST_ADJUSTMENT_PERCENT, role, authority.lowestAdjustmentPercent(), null),
                new Particular(Field.HIGHEST_ADJUSTMENT_PERCENT, role, authority.highestAdjustmentPercent(), null));
    }
}
