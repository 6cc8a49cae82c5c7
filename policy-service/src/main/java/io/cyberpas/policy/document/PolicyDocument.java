package io.cyberpas.policy.document;

import io.cyberpas.platform.page.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A document as it is kept, without its content.
 *
 * @param reference  what of the policy it is about, see {@link DocumentSubject}
 * @param recordedAt when that was recorded; the document bears this time
 * @param sha256     hash of the content, in hexadecimal digits
 * @param size       of the content in bytes
 */
public record PolicyDocument(
        UUID id,
        String policyNumber,
        DocumentKind kind,
        String reference,
        Language language,
        Instant recordedAt,
        String sha256,
        int size,
        Instant madeAt,
        String madeBy) {

    static PolicyDocument read(ResultSet row) throws SQLException {
        return new PolicyDocument(
                row.getObject("id", UUID.class),
                row.getString("policy_number"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                Objects.requireNonNull(Language.ofTag(row.getString("language"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getInt("size"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    /** A name for the file, such as {@code P-2026-000123-schedule-1-ko.pdf}. */
    public String fileName() {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "%s-%s-%s-%s.pdf".formatted(policyNumber, word, reference, language.tag());
    }
}
