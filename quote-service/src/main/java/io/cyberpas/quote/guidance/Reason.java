package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.ObligationRule;
import java.math.BigDecimal;

/** Why the guidance says what it says: facts that a sentence can be made of in any language. */
public sealed interface Reason {

    /** What a reason is about. */
    enum Topic {
        FREQUENCY,
        OWN_LOSS,
        LIABILITY,
        DUTY,
        LIMIT,
        RETENTION,
        PREMIUM,
        RELIABILITY
    }

    /** Incidents a year: those of the tariff × industry × controls. */
    record Frequency(BigDecimal ofTariff, BigDecimal industry, BigDecimal controls, BigDecimal aYear)
            implements Reason {}

    /** Own loss of half of all incidents, and where it ends. */
    record OwnLoss(Money median, Money highest) implements Reason {}

    /** Damages of few and of many claimants. */
    record Damages(long dataSubjects, LiabilityScenario fewest, LiabilityScenario most) implements Reason {}

    /** Nobody's data, no damages. */
    record NoDataHeld() implements Reason {}

    /** The law asks for insurance. */
    record Obliged(Money minimum, ObligationRule rule) implements Reason {}

    /** The law does not ask for insurance: the company is too small for the rule. */
    record BelowThreshold(ObligationRule rule) implements Reason {}

    /** The rule does not reach such a body. */
    record Exempt(ObligationRule rule) implements Reason {}

    /** The law has no rule for such a body on that day. */
    record NoRule() implements Reason {}

    /** The law's amounts are in another currency. */
    record DutyNotAssessed() implements Reason {}

    /** The limit follows from what incidents cost. */
    record LimitByIncidents(BigDecimal share, Money loss) implements Reason {}

    /** The limit follows from the law, which asks for more than incidents cost. */
    record LimitByStatute(Money minimum, BigDecimal share, Money loss) implements Reason {}

    /** The next limit that can be bought. */
    record LimitOnMenu(Money needed, Money limit) implements Reason {}

    /** No limit on sale is as high as needed. */
    record MenuEnds(Money needed, Money highest, BigDecimal shareCovered) implements Reason {}

    /** Why years are not the measure: nearly all are quiet. */
    record QuietYears(BigDecimal shareQuiet) implements Reason {}

    /** The highest retention the company can bear. */
    record RetentionBySales(BigDecimal shareOfSales, Money bearable, Money retention) implements Reason {}

    /** Even the lowest retention is more than it can bear. */
    record RetentionLowest(BigDecimal shareOfSales, Money bearable, Money retention) implements Reason {}

    /** The premium is indicative. */
    record PremiumIndicative(String tariffVersion, int externalRating) implements Reason {}

    /** The tariff has no premium for the company. */
    record PremiumByUnderwriter() implements Reason {}

    /** How far the average can be trusted. */
    record Simulated(int years, Money standardError) implements Reason {}

    /** What the reason is about. */
    default Topic topic() {
        return switch (this) {
            case Frequency _ -> Topic.FREQUENCY;
            case OwnLoss _ -> Topic.OWN_LOSS;
            case Damages _, NoDataHeld _ -> Topic.LIABILITY;
            case Obliged _, BelowThreshold _, Exempt _, NoRule _, DutyNotAssessed _ -> Topic.DUTY;
            case LimitByIncidents _, LimitByStatute _, LimitOnMenu _, MenuEnds _, QuietYears _ -> Topic.LIMIT;
            case RetentionBySales _, RetentionLowest _ -> Topic.RETENTION;
            case PremiumIndicative _, PremiumByUnderwriter _ -> Topic.PREMIUM;
            case Simulated _ -> Topic.RELIABILITY;
        };
    }
}
