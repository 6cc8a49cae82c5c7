package io.cyberpas.quote.viewer;

import static io.cyberpas.quote.viewer.Section.BASE_PREMIUM;
import static io.cyberpas.quote.viewer.Section.CONTROLS;
import static io.cyberpas.quote.viewer.Section.EXTERNAL_RATING;
import static io.cyberpas.quote.viewer.Section.FIGURES;
import static io.cyberpas.quote.viewer.Section.GUIDE;
import static io.cyberpas.quote.viewer.Section.INDUSTRIES;
import static io.cyberpas.quote.viewer.Section.MENUS;
import static io.cyberpas.quote.viewer.Section.PARTS;
import static io.cyberpas.quote.viewer.Section.PART_WEIGHTS;
import static io.cyberpas.quote.viewer.Section.RECORDS;
import static io.cyberpas.quote.viewer.Section.TECHNICAL_PREMIUM;
import static io.cyberpas.quote.viewer.Section.TERMS;

/** What a product or tariff says; some fields have one value a part, role, industry, control or band. */
public enum Field {
    EFFECTIVE_FROM(TERMS),
    EFFECTIVE_TO(TERMS),
    CURRENCY(TERMS),
    SEGMENT(TERMS),
    INSURED_KIND(TERMS),
    COMPULSORY(TERMS),
    RIDER_TO(TERMS),
    COUNTRIES(TERMS),
    WORDING(TERMS),
    QUESTIONNAIRE(TERMS),
    TARIFF(TERMS),
    MAXIMUM_OPTIONS(TERMS),
    MAXIMUM_TERM_MONTHS(TERMS),
    VALIDITY_DAYS(TERMS),
    BASED_ON(TERMS),
    EXCHANGE_RATE(TERMS),
    EXCHANGE_RATE_DAY(TERMS),
    LIMITS(MENUS),
    EVENT_LIMIT(MENUS),
    RETENTIONS(MENUS),
    RISK_RETENTION_SHARE(MENUS, true),
    POOL_SHARE(MENUS, true),
    INCLUSION(PARTS),
    SPECIAL_CLAUSE(PARTS),
    TRIGGER(PARTS),
    LIMIT_SHARE(PARTS, true),
    WAITING_PERIOD_HOURS(PARTS),
    AUTOMATIC_LIMIT(GUIDE),
    HIGHEST_JUDGED_BASE_PREMIUM(GUIDE),
    HIGHEST_JUDGED_RECORDS_FACTOR(GUIDE),
    CAPACITY(GUIDE),
    AUTHORITY_LIMIT(GUIDE),
    AUTHORITY_PREMIUM(GUIDE),
    LOWEST_ADJUSTMENT_PERCENT(GUIDE),
    HIGHEST_ADJUSTMENT_PERCENT(GUIDE),
    BASE_LIMIT(FIGURES),
    BASE_RETENTION(FIGURES),
    MINIMUM_PREMIUM(FIGURES),
    ROUNDING_UNIT(FIGURES),
    INSURERS_SHARE(FIGURES, true),
    TARIFF_EVENT_LIMIT(FIGURES),
    RATE(FIGURES),
    BASE_PREMIUM_BAND(BASE_PREMIUM),
    BASE_PREMIUM_UP_TO(BASE_PREMIUM),
    PART_WEIGHT(PART_WEIGHTS, true),
    INDUSTRY_FACTOR(INDUSTRIES),
    RECORDS_BAND(RECORDS),
    RECORDS_UP_TO(RECORDS),
    CONTROL_PRESENT(CONTROLS),
    CONTROL_ABSENT(CONTROLS),
    CONTROLS_LOWEST(CONTROLS),
    CONTROLS_HIGHEST(CONTROLS),
    EXTERNAL_RATING_BAND(EXTERNAL_RATING),
    FREQUENCY_BAND(TECHNICAL_PREMIUM),
    FREQUENCY(TECHNICAL_PREMIUM),
    TARGET_LOSS_RATIO(TECHNICAL_PREMIUM, true),
    SEVERITY_CURRENCY(TECHNICAL_PREMIUM),
    SEVERITY_MEAN(TECHNICAL_PREMIUM),
    SEVERITY_MEDIAN(TECHNICAL_PREMIUM),
    SEVERITY_EXCHANGE_RATE(TECHNICAL_PREMIUM);

    private final Section section;
    private final boolean share;

    Field(Section section) {
        this(section, false);
    }

    Field(Section section, boolean share) {
        this.section = section;
        this.share = share;
    }

    /** What it is about. */
    public Section section() {
        return section;
    }

    /** Whether its values are shares of a whole, to be shown as percentages. */
    public boolean isShare() {
        return share;
    }
}
