package io.cyberpas.quote.tariff;

import static java.util.Objects.requireNonNull;

import io.cyberpas.quote.product.CoveragePart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a tariff for companies and public bodies. Amounts are in its currency.
 *
 * @param version name of this version, unique in the catalogue
 * @param effectiveFrom first day of cover it prices
 * @param currency currency of all amounts
 * @param derivedFrom how it came from a tariff in another currency, or null if it stands by itself
 * @param baseLimit limit that the base premium is for, where the increased-limit factor is 1
 * @param baseRetention retention that the base premium is for, where the retention factor is 1
 * @param basePremium premium of all parts together for the base limit, by annual sales
 * @param partWeights share of each part in the base premium; together 1
 * @param industries factor by industry
 * @param records factor by the number of data subjects
 * @param controls factors by control
 * @param controlsLowest least that all controls together can make of the premium
 * @param controlsHighest most that they can make of it
 * @param externalRating factor by the external security rating from 0 to 100
 * @param insurersShare the insurer's share of each loss; below 1 where the insured retains one
 * @param minimumPremium least premium of an option, all parts together
 * @param roundingUnit premiums are whole multiples of it
 * @param frequency incidents a year, by annual sales
 * @param targetLossRatio share of the technical premium that is to pay losses
 * @param severity what an incident costs
 */
public record CompanyTariff(
        String version,
        LocalDate effectiveFrom,
        Currency currency,
        @Nullable Derivation derivedFrom,
        Figure baseLimit,
        Figure baseRetention,
        Bands basePremium,
        Map<CoveragePart, Figure> partWeights,
        Map<Industry, Figure> industries,
        Bands records,
        Map<Control, ControlFigure> controls,
        Figure controlsLowest,
        Figure controlsHighest,
        Bands externalRating,
        Figure insurersShare,
        Figure minimumPremium,
        Figure roundingUnit,
        Bands frequency,
        Figure targetLossRatio,
        SeverityFigures severity)
        implements Tariff {

    /** Refuses a tariff that contradicts itself, with a message that names the contradiction. */
    public CompanyTariff {
        partWeights = Map.copyOf(partWeights);
        industries = Map.copyOf(industries);
        controls = Map.copyOf(controls);
        BigDecimal weights = partWeights.values().stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(weights.compareTo(BigDecimal.ONE) == 0, "the part weights sum to %s, not to 1".formatted(weights));
        partWeights.forEach((part, weight) -> requirePositive("weight of " + part, weight));
        requireAll("industry", List.of(Industry.values()), industries);
        requireAll("control", List.of(Control.values()), controls);
        require(basePremium.rises(), "the base premium falls where sales rise");
        require(records.rises(), "the records factor falls where the records rise");
        require(externalRating.falls(), "the external rating factor rises where the rating gets better");
        require(frequency.rises(), "the frequency falls where sales rise");
        require(frequency.upTo() == null, "the frequency has no figure for the largest companies");
        requirePositive("base limit", baseLimit);
        requirePositive("target loss ratio", targetLossRatio);
        requirePositive("rounding unit", roundingUnit);
        requirePositive("insurer's share", insurersShare);
        require(insurersShare.value().compareTo(BigDecimal.ONE) <= 0, "the insurer's share is above 1");
        requirePositive("lower bound of the controls", controlsLowest);
        Tariff.requireWholeUnits(minimumPremium, roundingUnit);
        controls.forEach((control, figure) -> require(
                control.kind() != Control.Kind.CERTIFICATE || figure.absent().compareTo(BigDecimal.ONE) == 0,
                "the absence of certificate %s must cost nothing".formatted(control)));
        require(
                controlsLowest.value().compareTo(controlsHighest.value()) <= 0,
                "the lower bound of the controls is above the upper bound");
    }

    /** The name tells versions apart; hashing every figure takes longer than rating. */
    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public Set<CoveragePart> pricedParts() {
        return partWeights.keySet();
    }

    /** Share of the part in the base premium; the catalogue has checked that every product's parts have one. */
    public BigDecimal weightOf(CoveragePart part) {
        return requireNonNull(partWeights.get(part), part::name).value();
    }

    /** Factor of the industry. */
    public BigDecimal factorOf(Industry industry) {
        return requireNonNull(industries.get(industry), industry::name).value();
    }

    /** Figures of the control. */
    public ControlFigure figureOf(Control control) {
        return requireNonNull(controls.get(control), control::name);
    }

    private static <K> void requireAll(String what, List<K> keys, Map<K, ?> figures) {
        keys.forEach(key -> require(figures.containsKey(key), "there is no figure for %s %s".formatted(what, key)));
    }

    private static void requirePositive(String what, Figure figure) {
        require(figure.value().signum() > 0, "the %s must be positive".formatted(what));
    }

    private static void require(boolean holds, String contradiction) {
        if (!holds) {
            throw new IllegalArgumentException(contradiction);
        }
    }
}
