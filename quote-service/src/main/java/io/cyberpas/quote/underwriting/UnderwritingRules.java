package io.cyberpas.quote.underwriting;

import static io.cyberpas.quote.underwriting.ReasonCode.CAPACITY_EXHAUSTED;
import static io.cyberpas.quote.underwriting.ReasonCode.EXTERNAL_RATING_TOO_LOW;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_CLOSED;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_HIGH;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_MEDIUM;
import static io.cyberpas.quote.underwriting.ReasonCode.KNOWN_EXPLOITED_VULNERABILITY_OPEN;
import static io.cyberpas.quote.underwriting.ReasonCode.LIMIT_ABOVE_CAPACITY;
import static io.cyberpas.quote.underwriting.ReasonCode.OTHER_BROKER;
import static io.cyberpas.quote.underwriting.ReasonCode.RECORDS_ABOVE_TARIFF;
import static io.cyberpas.quote.underwriting.ReasonCode.SALES_ABOVE_TARIFF;
import static io.cyberpas.quote.underwriting.ReasonCode.SANCTIONS_HIT;

import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules between a submission and a quote. Each is a small function that gives a reason or none. */
public final class UnderwritingRules {

    private UnderwritingRules() {}

    /** Assesses the risk for the highest limit asked for. One declining reason declines, whatever the others say. */
    public static Assessment assess(Situation situation) {
        List<Reason> reasons = Stream.concat(companyReasons(situation), commonReasons(situation))
                .flatMap(Optional::stream)
                .toList();
        if (reasons.isEmpty()) {
            return new Assessment.Accepted();
        }
        return reasons.stream().anyMatch(reason -> reason.code().declines())
                ? new Assessment.Declined(reasons)
                : new Assessment.Referred(reasons);
    }

    private static Stream<Optional<Reason>> companyReasons(Situation situation) {
        return situation.risk() instanceof CompanyRisk risk && situation.tariff() instanceof CompanyTariff tariff
                ? Stream.of(
                        salesAboveTariff(risk, tariff),
                        recordsAboveTariff(risk, tariff),
                        knownExploitedVulnerability(risk),
                        externalRatingTooLow(risk, tariff))
                : Stream.empty();
    }

    private static Stream<Optional<Reason>> commonReasons(Situation situation) {
        return Stream.of(
                limitAboveAutomatic(situation),
                grade(situation.assessment(), situation),
                capacityExhausted(situation),
                when(situation.otherBroker(), OTHER_BROKER),
                when(situation.sanctionsHit(), SANCTIONS_HIT));
    }

    private static Optional<Reason> salesAboveTariff(CompanyRisk risk, CompanyTariff tariff) {
        return withoutFigure(
                SALES_ABOVE_TARIFF, tariff.basePremium(), risk.annualSales().amount());
    }

    private static Optional<Reason> recordsAboveTariff(CompanyRisk risk, CompanyTariff tariff) {
        return withoutFigure(RECORDS_ABOVE_TARIFF, tariff.records(), BigDecimal.valueOf(risk.dataSubjects()));
    }

    private static Optional<Reason> knownExploitedVulnerability(CompanyRisk risk) {
        return when(risk.openKnownExploitedVulnerability(), KNOWN_EXPLOITED_VULNERABILITY_OPEN);
    }

    private static Optional<Reason> externalRatingTooLow(CompanyRisk risk, CompanyTariff tariff) {
        BigDecimal rating = BigDecimal.valueOf(risk.externalRating());
        BigDecimal lowest = tariff.externalRating().bands().getFirst().from();
        return rating.compareTo(lowest) < 0
                ? Optional.of(new Reason(EXTERNAL_RATING_TOO_LOW, rating, lowest))
                : Optional.empty();
    }

    private static Optional<Reason> limitAboveAutomatic(Situation situation) {
        BigDecimal automatic = situation.product().guide().automaticLimit();
        BigDecimal limit = situation.highestLimit().amount();
        return limit.compareTo(automatic) > 0
                ? Optional.of(new Reason(LIMIT_ABOVE_CAPACITY, limit, automatic))
                : Optional.empty();
    }

    /** Low risks first: they are quoted at once, medium ones are referred, high ones wait until the gate is opened to them. */
    private static Optional<Reason> grade(@Nullable RiskAssessment assessment, Situation situation) {
        if (assessment == null) {
            return Optional.empty();
        }
        Grade grade = assessment.grade();
        if (!situation.gate().isOpenTo(grade)) {
            return Optional.of(new Reason(GRADE_CLOSED, null, null));
        }
        return switch (grade) {
            case LOW -> Optional.empty();
            case MEDIUM -> Optional.of(new Reason(GRADE_MEDIUM, null, null));
            case HIGH -> Optional.of(new Reason(GRADE_HIGH, null, null));
        };
    }

    /** Limits are asked for one person; the policy of a platform promises them to each of its members. */
    private static Optional<Reason> capacityExhausted(Situation situation) {
        BigDecimal remaining =
                situation.gate().remaining(situation.product().guide().capacity());
        BigDecimal promised = situation
                .highestLimit()
                .amount()
                .multiply(BigDecimal.valueOf(situation.risk().limitHolders()));
        return promised.compareTo(remaining) > 0
                ? Optional.of(new Reason(CAPACITY_EXHAUSTED, promised, remaining))
                : Optional.empty();
    }

    private static Optional<Reason> withoutFigure(ReasonCode code, Bands bands, BigDecimal size) {
        return bands.at(size).isPresent() ? Optional.empty() : Optional.of(new Reason(code, size, bands.upTo()));
    }

    private static Optional<Reason> when(boolean holds, ReasonCode code) {
        return holds ? Optional.of(new Reason(code, null, null)) : Optional.empty();
    }
}
