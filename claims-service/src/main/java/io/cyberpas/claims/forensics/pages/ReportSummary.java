package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportKind;
import io.cyberpas.claims.forensics.ReportRemark;
import io.cyberpas.claims.forensics.ReportSignature;
import io.cyberpas.claims.forensics.ReportStatus;
import io.cyberpas.claims.forensics.ReportVerification;
import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.platform.problem.FieldProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report as the pages show it.
 *
 * @param missing what a signature still needs
 * @param stampedAt when a third party saw its signature; null if none did
 */
public record ReportSummary(
        ForensicReport report,
        ReportContent content,
        List<FieldProblem> missing,
        ReportVerification verification,
        List<NamedTechnique> techniques,
        @Nullable Instant stampedAt,
        boolean privileged) {

    /** A technique of ATT&CK and what it is called. */
    public record NamedTechnique(String id, String name) {}

    /** A weakness with its score; the score is null where its vector cannot be read any more. */
    public record Weakness(
            String cve, String vector, @Nullable CvssVector scored) {}

    /** The weaknesses that were used, with their scores. */
    public List<Weakness> weaknesses() {
        return content.vulnerabilities().stream()
                .map(each -> new Weakness(
                        each.cve(),
                        each.cvss(),
                        CvssVector.problem(each.cvss()).isEmpty() ? CvssVector.of(each.cvss()) : null))
                .toList();
    }

    public ReportKind kind() {
        return report.kind();
    }

    public List<ReportRemark> remarks() {
        return report.remarks();
    }

    /** The reference of the report that took its place; null if none did. */
    public @Nullable String supersededBy() {
        return report.supersededBy().orElse(null);
    }

    public String reference() {
        return report.reference();
    }

    public int revision() {
        return report.revision();
    }

    public long version() {
        return report.version();
    }

    public ReportStatus status() {
        return report.status();
    }

    /** Names of the subjects who wrote it. */
    public String authors() {
        return String.join(", ", report.authors().stream().sorted().toList());
    }

    /** The signature; null on a draft. */
    public @Nullable ReportSignature signature() {
        return report.signature().orElse(null);
    }

    public String contentSha256() {
        return report.contentSha256().orElse("");
    }

    public @Nullable String decidedBy() {
        return report.decidedBy().orElse(null);
    }

    public @Nullable Instant decidedAt() {
        return report.decidedAt().orElse(null);
    }

    public String decisionReason() {
        return report.decisionReason().orElse("");
    }

    public boolean isDraft() {
        return report.status() == ReportStatus.DRAFT;
    }

    public boolean isSigned() {
        return report.status() == ReportStatus.SIGNED;
    }

    /** Whether the draft can be signed as it is. */
    public boolean isComplete() {
        return isDraft() && missing.isEmpty();
    }

    /** Whether the next version may begin. */
    public boolean admitsNextVersion() {
        return report.status().admitsNextVersion();
    }

    /** Whether this person may decide on it: neither wrote nor signed it. */
    public boolean mayBeDecidedBy(String subject) {
        ReportSignature made = signature();
        return isSigned()
                && !report.authors().contains(subject)
                && (made == null || !made.signedBy().equals(subject));
    }
}
