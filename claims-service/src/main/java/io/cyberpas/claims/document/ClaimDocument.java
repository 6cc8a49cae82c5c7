package io.cyberpas.claims.document;

import io.cyberpas.platform.page.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is kept, without its content.
 *
 * @param reference what of the claim it is about, see {@link PaperSubject}
 * @param language of a printed paper; null for what came in from others
 * @param revision counted from 1 for each kind, reference and language
 * @param title in the words of whoever added it; null for a printed paper
 * @param firm the appointed firm it is for, where it is for one
 * @param sha256 hash of the content, in hexadecimal digits
 * @param size of the content in bytes
 */
public record ClaimDocument(
        UUID id,
        String claimNumber,
        DocumentKind kind,
        String reference,
        @Nullable Language language,
        int revision,
        @Nullable String title,
        Audience audience,
        @Nullable String firm,
        String mediaType,
        String sha256,
        int size,
        Instant madeAt,
        String madeBy) {

    static ClaimDocument read(ResultSet row) throws SQLException {
        return new ClaimDocument(
                row.getObject("id", UUID.class),
                row.getString("number"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                Language.ofTag(row.getString("language")),
                row.getInt("revision"),
                row.getString("title"),
                Audience.valueOf(row.getString("audience")),
                row.getString("firm"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    /** A name for the file, such as {@code C-2026-000123-coverage-decision-all-r2-ko.pdf}. */
    public String fileName() {
        var tag = language == null ? "" : "-" + language.tag();
        return "%s-%s-%s-r%d%s.%s"
                .formatted(
                        claimNumber,
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        reference.toLowerCase(Locale.ROOT).replace('_', '-'),
                        revision,
                        tag,
                        PaperType.of(mediaType).extension());
    }

    /** Whether a browser may show it instead of saving it: what cannot carry a script of somebody else. */
    public boolean isShownInline() {
        return PaperType.of(mediaType).isShownInline();
    }
}
