package io.cyberpas.quote.risk;

import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.platform.cvss.CvssVector;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a scan or a test found.
 *
 * @param title what was found, {@code CVE-2026-12345 in the mail gateway}
 * @param asset where: a host, an address, an application
 * @param cvssVector its CVSS vector, version 3.1 or 4.0, if there is one
 * @param knownExploited whether it is known to be exploited by attackers
 * @param open whether it is still there
 * @param foundOn day on which it was found, if known
 */
public record Finding(
        String title,
        String asset,
        @Nullable String cvssVector,
        boolean knownExploited,
        boolean open,
        @Nullable LocalDate foundOn) {

    /** Its score and severity, if it has a vector without fault. */
    public Optional<CvssVector> cvss() {
        return Optional.ofNullable(cvssVector)
                .filter(vector -> CvssVector.problem(vector).isEmpty())
                .map(CvssVector::of);
    }

    /** Whether attackers are known to use it and it is still there. */
    public boolean isOpenKnownExploited() {
        return open && knownExploited;
    }

    /** Whether it is of that severity and still there. */
    public boolean isOpen(CvssSeverity severity) {
        return open && cvss().filter(cvss -> cvss.severity() == severity).isPresent();
    }
}
