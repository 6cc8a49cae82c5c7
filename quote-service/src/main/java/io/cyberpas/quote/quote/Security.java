package io.cyberpas.quote.quote;

import io.cyberpas.quote.tariff.Control;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/**
 * How well the company is protected.
 *
 * @param controls the controls it has
 * @param openKnownExploitedVulnerability whether a vulnerability known to be exploited is open
 * @param externalRating external security rating, 0 to 100
 */
@Embeddable
public record Security(
        @Enumerated(EnumType.STRING) @Column(name = "controls")
        Set<Control> controls,

        @Column(name = "open_known_exploited_vulnerability") boolean openKnownExploitedVulnerability,
        @Column(name = "external_rating") int externalRating) {

    /** Keeps its own copy of the controls. */
    public Security {
        controls = Set.copyOf(controls);
    }
}
