package io.cyberpas.claims.forensics;

import io.cyberpas.claims.timestamp.TimestampCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be checked of a report.
 *
 * @param firmKeyCounted whether the firm's own key stood on the panel when it signed; null if it did not sign itself
 * @param items items that the report rests on and that are not registered on the claim with the same hash
 * @param custody the custody logs of the claim
 * @param timestamp what the time-stamp proves; null if there is none
 */
public record ReportProof(
        ReportVerification signature,
        @Nullable Boolean firmKeyCounted,
        List<String> items,
        CustodyChain.Verification custody,
        @Nullable TimestampCheck timestamp) {

    public ReportProof {
        items = List.copyOf(items);
    }

    /** Whether nothing speaks against the report. */
    public boolean holds() {
        return signature.holds()
                && !Boolean.FALSE.equals(firmKeyCounted)
                && items.isEmpty()
                && custody.intact()
                && (timestamp == null || timestamp.holds());
    }
}
