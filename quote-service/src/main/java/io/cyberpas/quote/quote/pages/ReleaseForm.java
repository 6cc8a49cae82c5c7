package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an underwriter is asked for to release a referral.
 *
 * @param figures figures that the tariff may lack; null for households
 * @param authorityLimit highest limit the underwriter may release
 * @param authorityPremium highest premium the underwriter may release
 * @param lowestPercent deepest discount the underwriter may give
 * @param highestPercent steepest loading the underwriter may give
 */
public record ReleaseForm(
        @Nullable JudgedFigures figures,
        Money authorityLimit,
        Money authorityPremium,
        BigDecimal lowestPercent,
        BigDecimal highestPercent) {

    private static final int ROWS_AT_FIRST = 2;

    /** The rows for loadings, discounts or conditions that are there at first. */
    public List<FormRow> firstRows(String list) {
        return FormRow.of(list, 0, ROWS_AT_FIRST);
    }

    /** The rows for who needs more of them. */
    public List<FormRow> moreRows(String list) {
        return FormRow.of(list, ROWS_AT_FIRST, SubmittedRelease.ROWS);
    }

    /**
     * Figures that the tariff may lack.
     *
     * @param needsBasePremium whether the tariff has no base premium for the sales
     * @param baseLimit the limit that the base premium is for
     * @param lowestBasePremium least that can be judged
     * @param highestBasePremium most that can be judged
     * @param needsRecordsFactor whether the tariff has no factor for the data subjects
     * @param lowestRecordsFactor least that can be judged
     * @param highestRecordsFactor most that can be judged
     */
    public record JudgedFigures(
            boolean needsBasePremium,
            Money baseLimit,
            Money lowestBasePremium,
            Money highestBasePremium,
            boolean needsRecordsFactor,
            BigDecimal lowestRecordsFactor,
            BigDecimal highestRecordsFactor) {}
}
