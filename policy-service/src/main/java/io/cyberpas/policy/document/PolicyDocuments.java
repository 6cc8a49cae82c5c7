package io.cyberpas.policy.document;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All documents that have been made. */
@ApplicationScoped
class PolicyDocuments {

    private static final String COLUMNS = """
            SELECT id, policy_number, kind, reference, language, recorded_at, sha256, length(content) AS size, made_at, made_by
            FROM policy_document WHERE policy_number = ?""";

    private static final String KEEP = """
            INSERT INTO policy_document
              (id, policy_number, kind, reference, language, recorded_at, sha256, content, made_at, made_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (policy_number, kind, reference, language) DO NOTHING""";

    private final Database database;

    PolicyDocuments(Database database) {
        this.database = database;
    }

    /** Those of a policy, the one made last first. */
    List<PolicyDocument> ofPolicy(String policyNumber) {
        return database.list(COLUMNS + " ORDER BY id DESC", PolicyDocument::read, policyNumber);
    }

    Optional<PolicyDocument> find(String policyNumber, DocumentKind kind, String reference, Language language) {
        return database.first(
                COLUMNS + " AND kind = ? AND reference = ? AND language = ?",
                PolicyDocument::read,
                policyNumber,
                kind,
                reference,
                language.tag());
    }

    Optional<PolicyDocument> find(String policyNumber, UUID id) {
        return database.first(COLUMNS + " AND id = ?", PolicyDocument::read, policyNumber, id);
    }

    byte[] content(PolicyDocument document) {
        return database.first("SELECT content FROM policy_document WHERE id = ?", row -> row.getBytes(1), document.id())
                .orElseThrow();
    }

    /** Keeps a document unless the same has been kept; whether it did. */
    boolean keep(PolicyDocument document, byte[] content) {
        return database.change(
                        KEEP,
                        document.id(),
                        document.policyNumber(),
                        document.kind(),
                        document.reference(),
                        document.language().tag(),
                        document.recordedAt(),
                        document.sha256(),
                        content,
                        document.madeAt(),
                        document.madeBy())
                == 1;
    }
}
