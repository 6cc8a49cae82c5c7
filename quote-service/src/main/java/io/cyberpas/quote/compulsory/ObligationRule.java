package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A duty to insure, as it holds for some time. An announced rule is shown, never applied.
 *
 * @param code stable name
 * @param name what people call it
 * @param article where it stands
 * @param source where that was read
 * @param jurisdiction country, ISO 3166-1 alpha-2
 * @param segments kinds of body that it obliges
 * @param announcedIn month in which a rule that is not in force was announced; null for a rule that is or was in force
 * @param effectiveFrom first day; null only for an announced rule
 * @param effectiveTo last day; null while no end is known
 * @param currency of all its amounts
 * @param leastAnnualSales sales from which it obliges, themselves included
 * @param leastDataSubjects data subjects from which it obliges, themselves included
 * @param minimums minimum insured amounts; null only where an announcement says nothing of them
 * @param countedMeans what counts towards the minimum beside insurance
 * @param exemptions who is exempt
 */
public record ObligationRule(
        String code,
        Bilingual name,
        Bilingual article,
        Source source,
        String jurisdiction,
        Set<BodySegment> segments,
        @Nullable YearMonth announcedIn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Currency currency,
        Figure leastAnnualSales,
        Figure leastDataSubjects,
        @Nullable MinimumTable minimums,
        Set<CountedMeans> countedMeans,
        List<Exemption> exemptions) {

    /** Refuses a rule that ends before it begins, obliges nobody, or is in force without dates and amounts. */
    public ObligationRule {
        segments = Set.copyOf(segments);
        countedMeans = Set.copyOf(countedMeans);
        exemptions = List.copyOf(exemptions);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("it obliges nobody");
        }
        if (announcedIn == null && (effectiveFrom == null || minimums == null)) {
            throw new IllegalArgumentException("a rule in force needs its first day and its minimum amounts");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("it ends on %s, before it begins".formatted(effectiveTo));
        }
        if (minimums != null
                && minimums.dataSubjectsFrom().getFirst()
                        != leastDataSubjects.value().longValueExact()) {
            throw new IllegalArgumentException("its minimum amounts do not begin where the duty begins");
        }
    }

    /** Whether it is announced only. */
    public boolean isAnnounced() {
        return announcedIn != null;
    }

    /** Whether it is the law on that day for bodies of that kind. */
    boolean appliesTo(String country, BodySegment segment, LocalDate on) {
        return !isAnnounced()
                && jurisdiction.equals(country)
                && segments.contains(segment)
                && effectiveFrom != null
                && !on.isBefore(effectiveFrom)
                && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    /** Whether it had been announced by that day for bodies of that kind. */
    boolean wasAnnouncedTo(String country, BodySegment segment, LocalDate on) {
        return announcedIn != null
                && jurisdiction.equals(country)
                && segments.contains(segment)
                && !on.isBefore(announcedIn.atDay(1));
    }

    /** Whether both could be the law for one body on one day. */
    boolean overlaps(ObligationRule other) {
        return !isAnnounced()
                && !other.isAnnounced()
                && jurisdiction.equals(other.jurisdiction)
                && segments.stream().anyMatch(other.segments::contains)
                && !endsBefore(other)
                && !other.endsBefore(this);
    }

    private boolean endsBefore(ObligationRule other) {
        return effectiveTo != null && other.effectiveFrom != null && effectiveTo.isBefore(other.effectiveFrom);
    }

    /** Both thresholds, measured. */
    List<ThresholdCheck> thresholds(Circumstances circumstances) {
        return List.of(
                ThresholdCheck.of(
                        ThresholdCheck.Measure.ANNUAL_SALES,
                        circumstances.annualSales().amount(),
                        leastAnnualSales),
                ThresholdCheck.of(
                        ThresholdCheck.Measure.DATA_SUBJECTS,
                        BigDecimal.valueOf(circumstances.dataSubjects()),
                        leastDataSubjects));
    }

    /** The first exemption that holds. */
    Optional<Exemption> exemption(Circumstances circumstances) {
        return exemptions.stream().filter(row -> row.exempts(circumstances)).findFirst();
    }

    /** What a body above the thresholds has to insure, after what counts beside insurance. */
    Optional<Requirement> requirement(Circumstances circumstances) {
        if (minimums == null) {
            return Optional.empty();
        }
        Figure minimum = minimums.at(circumstances.annualSales().amount(), circumstances.dataSubjects());
        return Optional.of(Requirement.of(
                Money.of(minimum.value(), currency),
                minimum.source(),
                counted(CountedMeans.MUTUAL_AID, circumstances.mutualAid()),
                counted(CountedMeans.RESERVE, circumstances.reserve())));
    }

    private Money counted(CountedMeans means, @Nullable Money amount) {
        return amount != null && countedMeans.contains(means) ? amount : Money.zero(currency);
    }
}
