package io.cyberpas.claims.experience;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How claims are grouped and hidden, and the curve they are compared with: dated reference data. */
public final class ExperienceRules {

    private static final String OTHER = "OTHER";
    private static final String UNKNOWN = "UNKNOWN";

    private final DatedRows<Anonymity> anonymity;
    private final List<Sector> sectors;
    private final List<AmountBands> bands;
    private final DatedRows<TariffCurve> curves;
    private final List<LimitSteps> limits;

    /**
     * How far the pool hides whom it tells of.
     *
     * @param smallestGroup how many claims look alike at least: the k of k-anonymity
     * @param leftOutAtMost share of the claims that may be left out before all others are made coarser
     */
    public record Anonymity(
            int smallestGroup,
            BigDecimal leftOutAtMost,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source)
            implements DatedRows.Row {

        /** Refuses what would hide nobody. */
        public Anonymity {
            if (smallestGroup < 2 || leftOutAtMost.signum() < 0 || leftOutAtMost.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("a group of one hides nobody, and a share lies between 0 and 1");
            }
        }
    }

    /** A trade and the beginnings of its codes of NAICS. */
    public record Sector(String code, List<String> naics, Source source) {
        public Sector {
            naics = List.copyOf(naics);
        }
    }

    /** From where on amounts of a currency count as the next band, in whole units and rising. */
    public record AmountBands(String currency, List<Long> from, Source source) {
        public AmountBands {
            from = List.copyOf(from);
            if (!from.stream().sorted().toList().equals(from)
                    || Set.copyOf(from).size() != from.size()) {
                throw new IllegalArgumentException("bands of " + currency + " do not rise");
            }
        }
    }

    /**
     * The severity curve of the tariff: lognormal, in US dollars.
     *
     * @param unitsPerDollar units of a currency for one dollar
     * @param fewestClaims   with fewer closed claims no curve of one's own is fitted
     */
    public record TariffCurve(
            double mu,
            double sigma,
            Map<String, BigDecimal> unitsPerDollar,
            int fewestClaims,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source)
            implements DatedRows.Row {

        /** Refuses what is no curve. */
        public TariffCurve {
            unitsPerDollar = Map.copyOf(unitsPerDollar);
            if (sigma <= 0 || fewestClaims < 3) {
                throw new IllegalArgumentException("sigma must be above 0, and a curve needs three claims at least");
            }
        }

        /** The curve in a currency, if the rate of it is known. */
        public Optional<Lognormal> in(String currency) {
            return Optional.ofNullable(unitsPerDollar.get(currency))
                    .map(rate -> new Lognormal(mu + Math.log(rate.doubleValue()), sigma));
        }
    }

    /**
     * Limits at which curves are compared.
     *
     * @param base the limit that has factor 1
     */
    public record LimitSteps(String currency, long base, List<Long> steps, Source source) {
        public LimitSteps {
            steps = List.copyOf(steps);
        }
    }

    /** What the file holds. */
    public record Content(
            List<Anonymity> anonymity,
            List<Sector> sectors,
            List<AmountBands> amountBands,
            List<TariffCurve> curves,
            List<LimitSteps> limits) {}

    /** @throws ContradictionException if trades or currencies are told twice */
    public ExperienceRules(String file, Content content) {
        try {
            this.anonymity = new DatedRows<>(content.anonymity());
            this.curves = new DatedRows<>(content.curves());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
        this.sectors = List.copyOf(content.sectors());
        this.bands = List.copyOf(content.amountBands());
        this.limits = List.copyOf(content.limits());
        Set<String> seen = new HashSet<>();
        sectors.stream().flatMap(sector -> sector.naics().stream()).forEach(prefix -> once(file, seen, prefix));
        bands.forEach(band -> once(file, seen, band.currency()));
    }

    private static void once(String file, Set<String> seen, String key) {
        if (!seen.add(key)) {
            throw new ContradictionException(file, key + " is told twice");
        }
    }

    /** How far the pool hides on a day. */
    public Anonymity anonymity(LocalDate on) {
        return anonymity.on(on);
    }

    /** The curve of the tariff on a day. */
    public TariffCurve curve(LocalDate on) {
        return curves.on(on);
    }

    /** The trade of a code of NAICS; the longest beginning counts. */
    public String sector(String naics) {
        if (naics.isBlank() || naics.startsWith("000")) {
            return UNKNOWN;
        }
        return sectors.stream()
                .filter(sector -> longest(sector, naics) > 0)
                .max(Comparator.comparingInt(sector -> longest(sector, naics)))
                .map(Sector::code)
                .orElse(OTHER);
    }

    private static int longest(Sector sector, String naics) {
        return sector.naics().stream()
                .filter(naics::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Limits at which curves of a currency are compared, if any are set. */
    public Optional<LimitSteps> limits(String currency) {
        return limits.stream().filter(each -> each.currency().equals(currency)).findFirst();
    }

    /** Bands of the amounts of every currency that is pooled. */
    public List<AmountBands> bands() {
        return bands;
    }
}
