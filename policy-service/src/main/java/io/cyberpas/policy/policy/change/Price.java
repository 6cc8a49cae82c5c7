package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What terms cost.
 *
 * @param outcome       whether they can be sold at that price
 * @param reasons       why not, or not without an underwriter
 * @param tariffVersion the tariff; null where there is no price
 * @param premiums      of each part, for the whole period; empty where there is no price
 */
public record Price(
        Outcome outcome, List<String> reasons, @Nullable String tariffVersion, Map<CoverageCode, Money> premiums) {

    /** Whether terms can be sold at a price. */
    public enum Outcome {
        /** The tariff says so. */
        PRICED,
        /** A senior underwriter has to agree. */
        REFERRED,
        /** Underwriting declines them. */
        DECLINED,
        /** They cannot be rated at all. */
        REFUSED
    }

    /** A price that is known already. */
    static Price known(String tariffVersion, Map<CoverageCode, Money> premiums) {
        return new Price(Outcome.PRICED, List.of(), tariffVersion, premiums);
    }
}
