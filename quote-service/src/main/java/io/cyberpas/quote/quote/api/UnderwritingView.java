package io.cyberpas.quote.quote.api;

import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.UnderwritingFile;
import io.cyberpas.quote.quote.UnderwritingFile.Clearance;
import io.cyberpas.quote.quote.UnderwritingFile.ProposedRelease;
import io.cyberpas.quote.quote.UnderwritingFile.Subjectivity;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What underwriting has found and decided, as far as the reader may know it. */
@Schema(name = "Underwriting")
record UnderwritingView(
        @Schema(description = "Grade of the risk with its reasons; none for households") @Nullable
        RiskAssessment assessment,

        List<Adjustment> adjustments,
        List<Subjectivity> subjectivities,

        @Schema(description = "A release that waits for a second person; for the insurer's people only") @Nullable
        ProposedRelease proposedRelease,

        @Schema(description = "Answer to the clearance question; for the insurer's people only") @Nullable
        Clearance clearance) {

    static UnderwritingView of(UnderwritingFile file, Reader reader) {
        return new UnderwritingView(
                file.assessment(),
                file.adjustments(),
                file.subjectivities(),
                reader.isInsurer() ? file.proposed() : null,
                reader.isInsurer() ? file.clearance() : null);
    }

    /** The reasons as the reader may know them: brokers are not told of sanctions hits. */
    static List<ReasonView> reasons(List<Reason> reasons, @Nullable Proposal proposal, Reader reader) {
        return proposal == null
                ? List.of()
                : reasons.stream()
                        .filter(reason -> reader.isInsurer() || !reason.code().isConfidential())
                        .map(reason -> ReasonView.of(reason, proposal, reader))
                        .toList();
    }

    /** Why the rules did not quote at once. */
    @Schema(name = "UnderwritingReason")
    record ReasonView(
            ReasonCode code,
            boolean declines,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal threshold,

            @Schema(description = "In the language of Accept-Language")
            String text) {

        static ReasonView of(Reason reason, Proposal proposal, Reader reader) {
            return new ReasonView(
                    reason.code(),
                    reason.code().declines(),
                    reason.observed(),
                    reason.threshold(),
                    reader.texts().of(reason, proposal.currency()));
        }
    }
}
