package io.cyberpas.quote.rating;

import static io.cyberpas.quote.tariff.Control.Kind.CERTIFICATE;

import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all controls together do to the premium.
 *
 * @param lines each control with its factor
 * @param factor product of the factors, held between the tariff's bounds
 */
public record ControlsFactor(List<ControlLine> lines, BigDecimal factor) {

    /** Keeps its own copy of the lines. */
    public ControlsFactor {
        lines = List.copyOf(lines);
    }

    /** The factor by the tariff, for the controls that are present. */
    public static ControlsFactor of(CompanyTariff tariff, Set<Control> present) {
        Optional<Control> bestCertificate = present.stream()
                .filter(control -> control.kind() == CERTIFICATE)
                .min(Comparator.comparing(
                        certificate -> tariff.figureOf(certificate).present()));
        List<ControlLine> lines = new ArrayList<>();
        BigDecimal product = BigDecimal.ONE;
        for (Control control : Control.values()) {
            boolean has = present.contains(control);
            boolean counts = control.kind() != CERTIFICATE
                    || bestCertificate.filter(control::equals).isPresent();
            BigDecimal factor = counts ? tariff.figureOf(control).factor(has) : BigDecimal.ONE;
            lines.add(new ControlLine(control, has, factor));
            product = product.multiply(factor);
        }
        return new ControlsFactor(
                lines,
                product.max(tariff.controlsLowest().value())
                        .min(tariff.controlsHighest().value()));
    }
}
