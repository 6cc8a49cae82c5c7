package io.cyberpas.claims.document;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All papers of all claims. */
@ApplicationScoped
class ClaimDocuments {

    private static final String COLUMNS = """
            SELECT d.id, c.number, d.kind, d.reference, d.language, d.revision, d.title, d.audience, d.firm, d.media_type,
                   d.sha256, length(d.content) AS size, d.made_at, d.made_by
            FROM claim_document d JOIN claim c ON c.id = d.claim_id
            WHERE d.claim_id = ?""";

    private static final String READABLE = """
             AND (? OR (? AND d.audience IN ('INSURED', 'DUTIES')) OR (? AND d.audience = 'DUTIES')
                  OR (d.audience = 'FIRM' AND d.firm = ?))
             AND (?::text IS NULL OR d.kind = ?) AND (?::uuid IS NULL OR d.id < ?)
            ORDER BY d.id DESC LIMIT ?""";

    private static final String NEWEST = """
             AND d.kind = ? AND d.reference = ? AND d.language IS NOT DISTINCT FROM ?
            ORDER BY d.revision DESC LIMIT 1""";

    private static final String KEEP = """
            INSERT INTO claim_document (id, claim_id, kind, reference, language, revision, title, audience, firm, media_type,
                                        sha256, content, made_at, made_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    ClaimDocuments(Database database) {
        this.database = database;
    }

    /** What a reader may read of a claim, the one kept last first. */
    Page<ClaimDocument> page(UUID claimId, @Nullable DocumentKind kind, Reader reader, PageRequest request) {
        var rows = database.list(
                COLUMNS + READABLE,
                ClaimDocument::read,
                claimId,
                reader.staff(),
                reader.insured(),
                reader.counsel(),
                reader.firm(),
                kind,
                kind,
                request.after(),
                request.after(),
                request.limit());
        return Page.of(rows, request, ClaimDocument::id);
    }

    Optional<ClaimDocument> find(UUID claimId, UUID id) {
        return database.first(COLUMNS + " AND d.id = ?", ClaimDocument::read, claimId, id);
    }

    /** The revision kept last. */
    Optional<ClaimDocument> newest(UUID claimId, DocumentKind kind, String reference, @Nullable Language language) {
        return database.first(
                COLUMNS + NEWEST,
                ClaimDocument::read,
                claimId,
                kind,
                reference,
                language == null ? null : language.tag());
    }

    /** How many papers of a kind a claim has. */
    int count(UUID claimId, DocumentKind kind) {
        return database.first(
                        "SELECT count(*) FROM claim_document WHERE claim_id = ? AND kind = ?",
                        row -> row.getInt(1),
                        claimId,
                        kind)
                .orElseThrow();
    }

    byte[] content(ClaimDocument document) {
        return database.first("SELECT content FROM claim_document WHERE id = ?", row -> row.getBytes(1), document.id())
                .orElseThrow();
    }

    void keep(UUID claimId, ClaimDocument document, byte[] content) {
        var language = document.language();
        database.change(
                KEEP,
                document.id(),
                claimId,
                document.kind(),
                document.reference(),
                language == null ? null : language.tag(),
                document.revision(),
                document.title(),
                document.audience(),
                document.firm(),
                document.mediaType(),
                document.sha256(),
                content,
                document.madeAt(),
                document.madeBy());
    }
}
