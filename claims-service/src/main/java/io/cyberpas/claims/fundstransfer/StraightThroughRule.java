package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules by which small losses are settled without a person.
 *
 * @param edition named in everything that is done by it
 * @param authority the most that is paid by it on one claim, by currency
 * @param sampleEvery one of so many settled losses is looked at by a manager
 * @param eventHours losses of a person that begin within so many hours are one event
 */
public record StraightThroughRule(
        String edition,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<String, BigDecimal> authority,
        int sampleEvery,
        int eventHours,
        List<ProductTerms> products,
        List<CauseTerms> causes,
        List<ExclusionReason> exclusions,
        Bilingual letter)
        implements DatedRows.Row {

    private static final int SEED_DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    public StraightThroughRule {
        authority = Map.copyOf(authority);
        products = List.copyOf(products);
        causes = List.copyOf(causes);
        exclusions = List.copyOf(exclusions);
        if (sampleEvery < 1 || eventHours < 0) {
            throw new IllegalArgumentException(
                    "Edition " + edition + " samples every " + sampleEvery + " within " + eventHours + " hours");
        }
        for (var cause : LossCause.values()) {
            if (causes.stream().filter(each -> each.cause() == cause).count() != 1) {
                throw new IllegalArgumentException("Edition " + edition + " has to tell once of " + cause);
            }
        }
    }

    /**
     * What the rule asks of a product's losses.
     *
     * @param mostAmount by currency; one that is not named is not settled by rule
     * @param reportedWithin days from the first transaction to the notice
     * @param mostEarlier earlier losses of the person within the months
     * @param mostFraudScore up to which nobody has to look
     * @param policeAbove by currency, from more than which on a report to the police is needed
     */
    public record ProductTerms(
            String product,
            Map<String, BigDecimal> mostAmount,
            int reportedWithin,
            int mostEarlier,
            int months,
            int mostFraudScore,
            Map<String, BigDecimal> policeAbove,
            Jurisdiction jurisdiction) {

        public ProductTerms {
            mostAmount = Map.copyOf(mostAmount);
            policeAbove = Map.copyOf(policeAbove);
        }

        /** The most that is claimed in a currency. */
        Optional<Money> most(Currency currency) {
            return amount(mostAmount, currency);
        }

        boolean asksForPolice(Money claimed) {
            return amount(policeAbove, claimed.currency())
                    .map(claimed::isGreaterThan)
                    .orElse(true);
        }
    }

    /** What a cause comes to in the report and in the incident record. */
    public record CauseTerms(
            LossCause cause,
            String technique,
            String rootCause,
            String vector,
            String controlFailure,
            VerisAction action) {}

    /** The action of a VERIS record. */
    public record VerisAction(String kind, String variety, String vector) {}

    /** How the rule answers an exclusion. */
    public record ExclusionReason(String code, String reason) {}

    /** What it asks of a product; empty for one that it does not know. */
    Optional<ProductTerms> product(String product) {
        return products.stream().filter(each -> each.product().equals(product)).findFirst();
    }

    CauseTerms cause(LossCause cause) {
        return causes.stream().filter(each -> each.cause() == cause).findFirst().orElseThrow();
    }

    /** Its authority in a currency: none where the currency is not named. */
    RuleAuthority authority(Currency currency) {
        return new RuleAuthority(edition, amount(authority, currency).orElseGet(() -> Money.zero(currency)));
    }

    /** Whether a manager looks at a claim: the same answer whoever asks, and nobody chooses. */
    boolean samples(UUID claimId) {
        var hash = Sha256.of(edition + claimId).hex();
        return Long.parseLong(hash, 0, SEED_DIGITS, HEXADECIMAL) % sampleEvery == 0;
    }

    private static Optional<Money> amount(Map<String, BigDecimal> amounts, Currency currency) {
        return Optional.ofNullable(amounts.get(currency.getCurrencyCode())).map(each -> Money.of(each, currency));
    }
}
