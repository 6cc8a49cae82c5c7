package io.cyberpas.quote.underwriting;

import static io.cyberpas.quote.underwriting.ReasonCode.EXTERNAL_RATING_TOO_LOW;
import static io.cyberpas.quote.underwriting.ReasonCode.KNOWN_EXPLOITED_VULNERABILITY_OPEN;
import static io.cyberpas.quote.underwriting.ReasonCode.LIMIT_ABOVE_CAPACITY;
import static io.cyberpas.quote.underwriting.ReasonCode.RECORDS_ABOVE_TARIFF;
import static io.cyberpas.quote.underwriting.ReasonCode.SALES_ABOVE_TARIFF;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Risk;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules between a submission and a quote. Each is a small function that gives a reason or none. */
public final class UnderwritingRules {

    private UnderwritingRules() {}

    /** Assesses the risk for the highest limit asked for. One declining reason declines, whatever the others say. */
    public static Assessment assess(Risk risk, Money highestLimit, Product product, Tariff tariff) {
        Stream<Optional<Reason>> ofRisk = risk instanceof CompanyRisk company && tariff instanceof CompanyTariff figures
                ? Stream.of(
                        salesAboveTariff(company, figures),
                        recordsAboveTariff(company, figures),
                        knownExploitedVulnerability(company),
                        externalRatingTooLow(company, figures))
                : Stream.empty();
        List<Reason> reasons = Stream.concat(ofRisk, Stream.of(limitAboveCapacity(highestLimit, product)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Reason::code))
                .toList();
        if (reasons.isEmpty()) {
            return new Assessment.Accepted();
        }
        return reasons.stream().anyMatch(reason -> reason.code().declines())
                ? new Assessment.Declined(reasons)
                : new Assessment.Referred(reasons);
    }

    private static Optional<Reason> salesAboveTariff(CompanyRisk risk, CompanyTariff tariff) {
        return withoutFigure(
                SALES_ABOVE_TARIFF, tariff.basePremium(), risk.annualSales().amount());
    }

    private static Optional<Reason> recordsAboveTariff(CompanyRisk risk, CompanyTariff tariff) {
        return withoutFigure(RECORDS_ABOVE_TARIFF, tariff.records(), BigDecimal.valueOf(risk.dataSubjects()));
    }

    private static Optional<Reason> limitAboveCapacity(Money highestLimit, Product product) {
        BigDecimal capacity = product.guide().automaticLimit();
        return highestLimit.amount().compareTo(capacity) > 0
                ? Optional.of(new Reason(LIMIT_ABOVE_CAPACITY, highestLimit.amount(), capacity))
                : Optional.empty();
    }

    private static Optional<Reason> knownExploitedVulnerability(CompanyRisk risk) {
        return risk.openKnownExploitedVulnerability()
                ? Optional.of(new Reason(KNOWN_EXPLOITED_VULNERABILITY_OPEN, null, null))
                : Optional.empty();
    }

    private static Optional<Reason> externalRatingTooLow(CompanyRisk risk, CompanyTariff tariff) {
        BigDecimal rating = BigDecimal.valueOf(risk.externalRating());
        BigDecimal lowest = tariff.externalRating().bands().getFirst().from();
        return rating.compareTo(lowest) < 0
                ? Optional.of(new Reason(EXTERNAL_RATING_TOO_LOW, rating, lowest))
                : Optional.empty();
    }

    private static Optional<Reason> withoutFigure(ReasonCode code, Bands bands, BigDecimal size) {
        return bands.at(size).isPresent() ? Optional.empty() : Optional.of(new Reason(code, size, bands.upTo()));
    }
}
