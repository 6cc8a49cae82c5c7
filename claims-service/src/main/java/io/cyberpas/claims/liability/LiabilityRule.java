package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the law of a place judges the insured.
 *
 * @param faultPresumed whether the insured has to prove that it is not at fault
 * @param multipleMax up to how many times the damage may be awarded; 1 where the law does not multiply
 * @param multipleFrom from which degree of fault on
 * @param shares the part of the victims that usually takes part, in percent
 */
public record LiabilityRule(
        Jurisdiction jurisdiction,
        boolean faultPresumed,
        BigDecimal multipleMax,
        Culpability multipleFrom,
        Shares shares,
        Bilingual law,
        Source source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements DatedRows.Row {

    /** The most that damages may be multiplied by at a degree of fault. */
    BigDecimal multipleMax(Culpability culpability) {
        return culpability.compareTo(multipleFrom) >= 0 ? multipleMax : BigDecimal.ONE;
    }
}
