package io.cyberpas.claims.forensics;

import org.jspecify.annotations.Nullable;

/**
 * Whether a report is still what was signed.
 *
 * @param signedSha256 hash at the signature; null if the report is not signed
 * @param computedSha256 hash of the content as it is now; null if the report is not signed
 * @param contentUnchanged whether the two agree
 * @param signatureHolds whether the signature fits the hash, the signer and the instant that are kept
 * @param keyTrusted whether it was made with a key of this service
 */
public record ReportVerification(
        String reference,
        ReportStatus status,
        @Nullable String signedSha256,
        @Nullable String computedSha256,
        boolean contentUnchanged,
        boolean signatureHolds,
        boolean keyTrusted) {

    static ReportVerification unsigned(String reference, ReportStatus status) {
        return new ReportVerification(reference, status, null, null, false, false, false);
    }

    /** Whether the report is signed and nothing about it was changed since. */
    public boolean holds() {
        return contentUnchanged && signatureHolds && keyTrusted;
    }
}
