package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of the figures behind the guidance. Amounts are in its currency.
 *
 * @param version name of this version, unique
 * @param effectiveFrom first day of cover it advises on
 * @param currency currency of all amounts
 * @param exchangeRate units of the currency for one of the currency that the tariffs' severity is told in
 * @param dispersion by how much incidents cluster: variance = mean + dispersion × mean²; null for a Poisson process
 * @param frequencyRelativities 1 if the tariff's factors for industry and controls say how often, 0 if they do not
 * @param damagesPerPerson what a data subject who claims is awarded
 * @param participation how many claim, with rising shares and probabilities that sum to 1
 * @param ownLossShare share of the market's cost of an incident that is the company's own loss and not liability
 * @param referenceSales sales of the company whose incidents cost what the market's do
 * @param salesExponent power of the sales with which the own loss grows; 0 for not at all, 1 for in proportion
 * @param ownLossCapOfSales highest own loss of an incident, as a share of annual sales
 * @param limitPercentile share of incidents that the suggested limit covers in full
 * @param retentionOfSales highest suggested retention, as a share of annual sales
 * @param smallCompanySales highest sales of a company to which the product for small companies is suggested
 * @param assumedExternalRating external security rating where none is told
 * @param simulatedYears years simulated unless asked otherwise
 * @param seed seed of the simulation unless asked otherwise
 */
public record GuidanceModel(
        String version,
        LocalDate effectiveFrom,
        Currency currency,
        Figure exchangeRate,
        @Nullable Figure dispersion,
        Figure frequencyRelativities,
        Figure damagesPerPerson,
        List<Participation> participation,
        Figure ownLossShare,
        Figure referenceSales,
        Figure salesExponent,
        Figure ownLossCapOfSales,
        Figure limitPercentile,
        Figure retentionOfSales,
        Figure smallCompanySales,
        Figure assumedExternalRating,
        int simulatedYears,
        long seed) {

    /** Fewest years from which the rarest loss of the curve can be read. */
    public static final int FEWEST_YEARS = 100_000;
    /** Most years one answer may ask for. */
    public static final int MOST_YEARS = 1_000_000;

    /** Refuses a model that contradicts itself, with a message that names the contradiction. */
    public GuidanceModel {
        participation = List.copyOf(participation);
        requirePositive("exchange rate", exchangeRate);
        requirePositive("reference sales", referenceSales);
        requirePositive("cap of the own loss", ownLossCapOfSales);
        requirePositive("own loss share", ownLossShare);
        require(dispersion == null || dispersion.value().signum() > 0, "a dispersion must be positive; null for none");
        require(damagesPerPerson.value().signum() >= 0, "the damages per person must not be negative");
        require(smallCompanySales.value().signum() >= 0, "the sales of a small company must not be negative");
        requireShare("frequency relativities", frequencyRelativities);
        requireShare("own loss share", ownLossShare);
        requireShare("sales exponent", salesExponent);
        requireShare("retention of sales", retentionOfSales);
        requirePositive("limit percentile", limitPercentile);
        require(limitPercentile.value().compareTo(BigDecimal.ONE) < 0, "no limit covers every incident");
        require(
                assumedExternalRating.value().signum() >= 0
                        && assumedExternalRating.value().compareTo(BigDecimal.valueOf(100)) <= 0,
                "the assumed external rating is not between 0 and 100");
        requireParticipation(participation);
        require(
                simulatedYears >= FEWEST_YEARS && simulatedYears <= MOST_YEARS,
                "%d years are not between %d and %d".formatted(simulatedYears, FEWEST_YEARS, MOST_YEARS));
    }

    /** The figures with their sources, in the order of the thought. */
    public List<Assumption> assumptions() {
        List<Assumption> assumptions = new ArrayList<>();
        if (dispersion != null) {
            assumptions.add(assumption(Assumption.Name.DISPERSION, dispersion));
        }
        assumptions.add(assumption(Assumption.Name.FREQUENCY_RELATIVITIES, frequencyRelativities));
        assumptions.add(assumption(Assumption.Name.OWN_LOSS_SHARE, ownLossShare));
        assumptions.add(assumption(Assumption.Name.REFERENCE_SALES, referenceSales));
        assumptions.add(assumption(Assumption.Name.SALES_EXPONENT, salesExponent));
        assumptions.add(assumption(Assumption.Name.OWN_LOSS_CAP_OF_SALES, ownLossCapOfSales));
        assumptions.add(assumption(Assumption.Name.DAMAGES_PER_PERSON, damagesPerPerson));
        participation.forEach(
                share -> assumptions.add(new Assumption(Assumption.Name.PARTICIPATION, share.share(), share.source())));
        assumptions.add(assumption(Assumption.Name.LIMIT_PERCENTILE, limitPercentile));
        assumptions.add(assumption(Assumption.Name.RETENTION_OF_SALES, retentionOfSales));
        assumptions.add(assumption(Assumption.Name.SMALL_COMPANY_SALES, smallCompanySales));
        assumptions.add(assumption(Assumption.Name.ASSUMED_EXTERNAL_RATING, assumedExternalRating));
        assumptions.add(assumption(Assumption.Name.EXCHANGE_RATE, exchangeRate));
        return List.copyOf(assumptions);
    }

    private static Assumption assumption(Assumption.Name name, Figure figure) {
        return new Assumption(name, figure.value(), figure.source());
    }

    /** Units of the tariff's currency for one of the model's. */
    BigDecimal rateTo(CompanyTariff tariff) {
        return tariff.severity().exchangeRate().divide(exchangeRate.value(), MathContext.DECIMAL64);
    }

    /** An amount of the tariff's currency in the model's. */
    BigDecimal converted(Money amount, CompanyTariff tariff) {
        return amount.amount().divide(rateTo(tariff), MathContext.DECIMAL64);
    }

    private static void requireParticipation(List<Participation> participation) {
        BigDecimal sum =
                participation.stream().map(Participation::probability).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(
                sum.compareTo(BigDecimal.ONE) == 0,
                "the probabilities of participation sum to %s, not to 1".formatted(sum));
        for (int i = 1; i < participation.size(); i++) {
            BigDecimal share = participation.get(i).share();
            require(
                    share.compareTo(participation.get(i - 1).share()) > 0,
                    "the participation does not rise at %s".formatted(share));
        }
    }

    private static void requirePositive(String what, Figure figure) {
        require(figure.value().signum() > 0, "the %s must be positive".formatted(what));
    }

    private static void requireShare(String what, Figure figure) {
        require(
                figure.value().signum() >= 0 && figure.value().compareTo(BigDecimal.ONE) <= 0,
                "the %s is %s, but must be between 0 and 1".formatted(what, figure.value()));
    }

    private static void require(boolean holds, String contradiction) {
        if (!holds) {
            throw new IllegalArgumentException(contradiction);
        }
    }
}
