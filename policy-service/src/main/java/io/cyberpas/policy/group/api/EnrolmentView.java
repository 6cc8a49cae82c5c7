package io.cyberpas.policy.group.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.policy.group.Channel;
import io.cyberpas.policy.group.Enrolment;
import io.cyberpas.policy.group.EnrolmentProgress;
import io.cyberpas.policy.group.EnrolmentStatus;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an enrolment is. */
@Schema(name = "Enrolment", description = "A file of members and how far it is enrolled")
record EnrolmentView(
        UUID id,
        @Schema(examples = "P-2026-000001") String policyNumber,

        @Schema(description = "Position among the enrolments of the policy; part of the certificates' numbers")
        int ordinal,

        EnrolmentStatus status,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Schema(description = "Why it failed")
        String failure,

        @Schema(description = "Lines of the file after its header", examples = "1000000")
        int lines,

        @Schema(description = "Lines done so far", examples = "250000")
        int linesRead,

        @Schema(description = "Lines that became members") int enrolled,

        @Schema(description = "Lines that are not right; the error file says why")
        int refused,

        @Schema(description = "Lines that name members who are enrolled already; the error file names them")
        int duplicates,

        @Schema(examples = "UTF-8") String encoding,
        Channel channel,

        @Schema(description = "SHA-256 of the file; the same file is the same enrolment")
        String contentHash,

        Instant receivedAt,
        String receivedBy,
        Instant changedAt) {

    static EnrolmentView of(EnrolmentProgress progress) {
        Enrolment enrolment = progress.enrolment();
        return new EnrolmentView(
                enrolment.id(),
                enrolment.policyNumber(),
                enrolment.ordinal(),
                enrolment.status(),
                enrolment.failure(),
                enrolment.lines(),
                progress.linesRead(),
                progress.enrolled(),
                progress.refused(),
                progress.duplicates(),
                enrolment.encoding(),
                enrolment.channel(),
                HexFormat.of().formatHex(enrolment.contentHash()),
                enrolment.receivedAt(),
                enrolment.receivedBy(),
                enrolment.changedAt());
    }
}
