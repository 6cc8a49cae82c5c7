package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report is still what was signed.
 *
 * @param signedSha256 hash at the signature; null if the report is not signed
 * @param computedSha256 hash of the content as it is now; null if the report is not signed
 * @param contentUnchanged whether the two agree
 * @param signatureHolds whether the signature fits the hash, the signer and the instant that are kept
 * @param keyTrusted whether it was made with a key of this service
 * @param firmSignatureHolds whether the firm's own signature fits; null if it made none
 */
public record ReportVerification(
        String reference,
        ReportStatus status,
        @Nullable String signedSha256,
        @Nullable String computedSha256,
        boolean contentUnchanged,
        boolean signatureHolds,
        boolean keyTrusted,
        @Nullable Boolean firmSignatureHolds) {

    static ReportVerification of(ForensicReport report, ReportSeal seal) {
        ReportSignature made = report.signature().orElse(null);
        String signed = report.contentSha256().orElse(null);
        if (made == null || signed == null) {
            return new ReportVerification(report.reference(), report.status(), null, null, false, false, false, null);
        }
        Sha256 hash = new Sha256(signed);
        Sha256 now = Sha256.of(report.content());
        return new ReportVerification(
                report.reference(),
                report.status(),
                signed,
                now.hex(),
                signed.equals(now.hex()),
                seal.holds(made.statement(report.reference(), hash), made.value(), made.publicKey()),
                seal.isTrusted(made.publicKey()),
                report.firmSignature()
                        .map(own -> own.holds(report.reference(), hash, made.firm()))
                        .orElse(null));
    }

    /** Whether the report is signed and nothing about it was changed since. */
    public boolean holds() {
        return contentUnchanged && signatureHolds && keyTrusted && !Boolean.FALSE.equals(firmSignatureHolds);
    }
}
