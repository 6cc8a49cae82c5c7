package io.cyberpas.quote.risk;

import static io.cyberpas.quote.tariff.Control.Kind.CERTIFICATE;

import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.risk.Weakness.AbsentControl;
import io.cyberpas.quote.risk.Weakness.LowExternalRating;
import io.cyberpas.quote.risk.Weakness.MissingCertificate;
import io.cyberpas.quote.risk.Weakness.OpenKnownExploited;
import io.cyberpas.quote.tariff.Bands.Band;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a company can mend, and what the tariff makes of it. */
final class Weaknesses {

    /**
     * What the tariff multiplies by, before and after mending.
     *
     * @param now the factor now; null if the tariff has none, or the weakness is not priced
     * @param mended the factor once it is mended; null if it is not priced
     */
    record Factors(@Nullable BigDecimal now, @Nullable BigDecimal mended) {

        private static final Factors NOT_PRICED = new Factors(null, null);
    }

    private final CompanyRisk risk;
    private final CompanyTariff tariff;

    Weaknesses(CompanyRisk risk, CompanyTariff tariff) {
        this.risk = risk;
        this.tariff = tariff;
    }

    List<Weakness> find() {
        List<Weakness> found = new ArrayList<>();
        if (risk.openKnownExploitedVulnerability()) {
            found.add(new OpenKnownExploited());
        }
        for (Control control : Control.values()) {
            if (control.kind() == CERTIFICATE) {
                if (present(control).compareTo(certificateFactor()) < 0) {
                    found.add(new MissingCertificate(control));
                }
            } else if (!risk.controls().contains(control)) {
                found.add(new AbsentControl(control));
            }
        }
        betterBands().forEach(band -> found.add(new LowExternalRating(risk.externalRating(), firstRatingOf(band))));
        return found;
    }

    Factors factorsOf(Weakness weakness) {
        return switch (weakness) {
            case AbsentControl(Control control) ->
                new Factors(tariff.figureOf(control).absent(), present(control));
            case MissingCertificate(Control certificate) -> new Factors(certificateFactor(), present(certificate));
            case LowExternalRating(int rating, int target) ->
                new Factors(
                        ratingFactor(rating).orElse(null), ratingFactor(target).orElse(null));
            case OpenKnownExploited() -> Factors.NOT_PRICED;
        };
    }

    private List<Band> betterBands() {
        BigDecimal rating = BigDecimal.valueOf(risk.externalRating());
        Optional<BigDecimal> now = ratingFactor(risk.externalRating());
        return tariff.externalRating().bands().stream()
                .filter(band -> band.from().compareTo(rating) > 0)
                .filter(band -> now.isEmpty() || band.value().compareTo(now.get()) < 0)
                .toList();
    }

    private static int firstRatingOf(Band band) {
        return band.from().setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private Optional<BigDecimal> ratingFactor(int rating) {
        return tariff.externalRating().at(BigDecimal.valueOf(rating));
    }

    private BigDecimal present(Control control) {
        return tariff.figureOf(control).present();
    }

    /** Factor of the certificates that the company holds, of which only the best counts. */
    private BigDecimal certificateFactor() {
        return risk.controls().stream()
                .filter(control -> control.kind() == CERTIFICATE)
                .map(this::present)
                .reduce(BigDecimal.ONE, BigDecimal::min);
    }
}
