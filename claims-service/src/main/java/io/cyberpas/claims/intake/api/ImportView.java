package io.cyberpas.claims.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.claims.intake.ImportProgress;
import io.cyberpas.claims.intake.ImportStatus;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import of notices is. */
@Schema(name = "NoticeImport")
public record ImportView(
        UUID id,
        ImportStatus status,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Schema(description = "Why it failed")
        String failure,

        @Nullable @Schema(description = "The policy of lines that name none", examples = "P-2026-000001")
        String defaultPolicy,

        @Schema(description = "Lines that are not blank", examples = "8000")
        int lines,

        @Schema(description = "Lines done so far") int linesRead,
        @Schema(description = "Lines that became claims") int imported,

        @Schema(description = "Lines that are not right; the error file says why")
        int refused,

        @Schema(description = "Lines that had become claims before")
        int duplicates,

        int percent,
        @Schema(description = "SHA-256 of the file") String contentHash,
        String receivedBy,
        Instant receivedAt,
        Instant changedAt) {

    /** The view of one import. */
    public static ImportView of(ImportProgress progress) {
        var file = progress.file();
        return new ImportView(
                file.id(),
                file.status(),
                file.failure(),
                file.defaultPolicy(),
                file.lines(),
                progress.linesRead(),
                progress.imported(),
                progress.refused(),
                progress.duplicates(),
                progress.percent(),
                HexFormat.of().formatHex(file.contentHash()),
                file.sender(),
                file.receivedAt(),
                file.changedAt());
    }

    /** Whether it changes by itself. */
    public boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    /** Whether somebody may let it go on. */
    public boolean isResumable() {
        return status.successors().contains(ImportStatus.RUNNING);
    }

    /** Lines that have a reason in the error file. */
    public int withoutClaim() {
        return refused + duplicates;
    }
}
