package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;

/**
 * What an underwriter is asked for to release a referral.
 *
 * @param needsBasePremium whether the tariff has no base premium for the sales
 * @param baseLimit the limit that the base premium is for
 * @param lowestBasePremium least that can be judged
 * @param highestBasePremium most that can be judged
 * @param needsRecordsFactor whether the tariff has no factor for the data subjects
 * @param lowestRecordsFactor least that can be judged
 * @param highestRecordsFactor most that can be judged
 * @param authorityLimit highest limit the underwriter may release
 * @param authorityPremium highest premium the underwriter may release
 */
public record ReleaseForm(
        boolean needsBasePremium,
        Money baseLimit,
        Money lowestBasePremium,
        Money highestBasePremium,
        boolean needsRecordsFactor,
        BigDecimal lowestRecordsFactor,
        BigDecimal highestRecordsFactor,
        Money authorityLimit,
        Money authorityPremium) {}
