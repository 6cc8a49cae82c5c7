package io.cyberpas.claims.document.api;

import io.cyberpas.claims.document.Audience;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.document.PaperSubject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper as it is kept. */
@Schema(name = "ClaimDocument", description = "A paper of a claim; its content never changes")
record DocumentView(
        UUID id,
        DocumentKind kind,

        @Schema(description = "What of the claim it is about", examples = "KR_PIPA_34")
        String reference,

        @Schema(description = "Absent for what came in from others", examples = "ko") @Nullable
        String language,

        int revision,

        @Schema(description = "In the words of whoever added it; absent for printed papers") @Nullable
        String title,

        Audience audience,
        @Nullable String firm,
        @Schema(examples = "application/pdf") String mediaType,

        @Schema(description = "Hash of the file, also its ETag")
        String sha256,

        @Schema(description = "In bytes") int size,
        Instant madeAt,
        String madeBy,
        String fileName,

        @Schema(description = "Where the file is", examples = "/api/claims/C-2026-000001/documents/019a…/content")
        String href) {

    static DocumentView of(ClaimDocument document) {
        var language = document.language();
        return new DocumentView(
                document.id(),
                document.kind(),
                document.reference(),
                language == null ? null : language.tag(),
                document.revision(),
                document.title(),
                document.audience(),
                document.firm(),
                document.mediaType(),
                document.sha256(),
                document.size(),
                document.madeAt(),
                document.madeBy(),
                document.fileName(),
                "/api/claims/%s/documents/%s/content".formatted(document.claimNumber(), document.id()));
    }

    /** Something of which a paper can be printed. */
    @Schema(name = "PaperSubject", description = "Something of which a paper can be printed")
    record SubjectView(
            DocumentKind kind,
            @Schema(examples = "KR_PIPA_34") String reference,

            @Schema(description = "When what it says was recorded last; the file bears this time")
            Instant recordedAt,

            @Nullable String about) {

        static SubjectView of(PaperSubject subject) {
            var about = subject.about();
            return new SubjectView(
                    subject.kind(), subject.reference(), subject.recordedAt(), about == null ? null : about.en());
        }
    }
}
