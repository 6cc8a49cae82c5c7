package io.cyberpas.policy.document.api;

import io.cyberpas.policy.document.DocumentKind;
import io.cyberpas.policy.document.DocumentSubject;
import io.cyberpas.policy.document.PolicyDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as it is kept. */
@Schema(name = "PolicyDocument", description = "A document of a policy; its content never changes")
record DocumentView(
        UUID id,
        DocumentKind kind,

        @Schema(
                description = "Sequence of the version or transaction, or number of the invoice or offer",
                examples = "1")
        String reference,

        @Schema(examples = "ko") String language,

        @Schema(description = "When what it says was recorded; the file bears this time")
        Instant recordedAt,

        @Schema(description = "Hash of the file, also its ETag")
        String sha256,

        @Schema(description = "In bytes") int size,
        Instant madeAt,
        String madeBy,

        @Schema(description = "Where the file is", examples = "/api/policies/P-2026-000001/documents/019a…")
        String href) {

    static DocumentView of(PolicyDocument document) {
        return new DocumentView(
                document.id(),
                document.kind(),
                document.reference(),
                document.language().tag(),
                document.recordedAt(),
                document.sha256(),
                document.size(),
                document.madeAt(),
                document.madeBy(),
                "/api/policies/%s/documents/%s".formatted(document.policyNumber(), document.id()));
    }

    @Schema(name = "PolicyDocuments")
    record ListView(
            @Schema(description = "Made so far, the last first")
            List<DocumentView> made,

            @Schema(description = "What documents can be made of")
            List<SubjectView> available) {}

    @Schema(name = "DocumentSubject", description = "Something of which a document can be made")
    record SubjectView(
            DocumentKind kind,
            @Schema(examples = "1") String reference,

            @Schema(description = "First day of cover concerned")
            LocalDate from,

            Instant recordedAt) {

        static SubjectView of(DocumentSubject subject) {
            return new SubjectView(subject.kind(), subject.reference(), subject.from(), subject.recordedAt());
        }
    }
}
