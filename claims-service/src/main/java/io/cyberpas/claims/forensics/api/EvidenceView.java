package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.Derivation;
import io.cyberpas.claims.forensics.EvidenceContent;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.claims.forensics.Handover;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence.
 *
 * @param firms codes of the appointed firms that may see it
 * @param handover a hand-over that waits to be confirmed; null if there is none
 * @param content what is stored of it; null while nothing was received
 */
@Schema(name = "EvidenceItem")
record EvidenceView(
        UUID id,
        String label,
        EvidenceKind kind,
        String description,
        String acquiredPlace,
        Instant acquiredAt,
        String acquiredBy,
        String sha256,
        long sizeBytes,
        String storageLocation,
        boolean legalHold,
        String registeredBy,
        Instant registeredAt,
        List<String> firms,
        int custodyEntries,
        boolean hashMatches,
        @Nullable Instant checkedAt,
        @Nullable DerivationView derivation,
        @Nullable HandoverView handover,
        @Nullable ContentView content) {

    static EvidenceView of(EvidenceItem item, @Nullable EvidenceContent content) {
        Acquisition acquisition = item.acquisition();
        return new EvidenceView(
                item.id(),
                acquisition.label(),
                acquisition.kind(),
                acquisition.description(),
                acquisition.place(),
                acquisition.at(),
                acquisition.by(),
                acquisition.sha256(),
                acquisition.sizeBytes(),
                acquisition.storageLocation(),
                item.isUnderLegalHold(),
                item.registeredBy(),
                item.registeredAt(),
                item.firms(),
                item.custodyLength(),
                item.matches(),
                item.checkedAt(),
                DerivationView.of(item.derivation()),
                HandoverView.of(item.handover()),
                content == null ? null : ContentView.of(content));
    }

    /**
     * How it was made from others.
     *
     * @param lineage hash over this derivation and those before it, down to the originals
     */
    @Schema(name = "EvidenceDerivation")
    record DerivationView(
            List<UUID> parents, String tool, String toolVersion, String process, String by, String lineage) {

        static @Nullable DerivationView of(@Nullable Derivation derivation) {
            return derivation == null
                    ? null
                    : new DerivationView(
                            derivation.parents(),
                            derivation.tool(),
                            derivation.toolVersion(),
                            derivation.process(),
                            derivation.by(),
                            derivation.lineage());
        }
    }

    /**
     * A hand-over that waits to be confirmed.
     *
     * @param by user who entered it
     */
    @Schema(name = "EvidenceHandover")
    record HandoverView(String by, String from, @Nullable String firm) {

        static @Nullable HandoverView of(@Nullable Handover handover) {
            return handover == null ? null : new HandoverView(handover.by(), handover.from(), handover.firm());
        }
    }
}
