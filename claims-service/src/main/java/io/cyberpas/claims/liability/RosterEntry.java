package io.cyberpas.claims.liability;

import io.cyberpas.platform.access.Masking;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One victim as a roster names them.
 *
 * @param line number of the line in the file
 * @param award award of their own in units of the currency of the demand; null where the award per head counts
 */
record RosterEntry(
        int line,
        VictimIdentity identity,
        boolean participates,
        @Nullable BigDecimal award) {

    String maskedName() {
        return Masking.personName(identity.name());
    }
}
