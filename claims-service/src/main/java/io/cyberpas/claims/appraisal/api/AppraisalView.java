package io.cyberpas.claims.appraisal.api;

import io.cyberpas.claims.appraisal.Appraisal;
import io.cyberpas.claims.appraisal.AppraisalContent;
import io.cyberpas.claims.appraisal.AppraisalStatus;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.InterruptionDay;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of quantum.
 *
 * @param part the line of interruption; null for costs
 * @param days how a loss of income came about; none for costs
 * @param amount due in all, before retention
 */
@Schema(name = "Appraisal")
record AppraisalView(
        String reference,
        long version,
        String firm,
        String engagement,
        AppraisalStatus status,
        @Nullable CoveragePart part,
        @Nullable Instant beganAt,
        @Nullable Instant restoredAt,
        @Nullable BigDecimal trendPercent,
        List<InterruptionDay> days,
        List<AppraisalRequest.Cost> costs,
        String note,
        Money amount,
        String submittedBy,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote) {

    static AppraisalView of(Appraisal appraisal, AppraisalContent content, Optional<InterruptionLoss> worksheet) {
        var study = content.study();
        return new AppraisalView(
                appraisal.reference(),
                appraisal.version(),
                appraisal.firm(),
                appraisal.engagement(),
                appraisal.status(),
                appraisal.part().orElse(null),
                study == null ? null : study.beganAt(),
                study == null ? null : study.restoredAt(),
                study == null ? null : study.trendPercent(),
                worksheet.map(InterruptionLoss::days).orElse(List.of()),
                content.costs().stream().map(AppraisalRequest.Cost::of).toList(),
                appraisal.note(),
                appraisal.amount(),
                appraisal.submittedBy(),
                appraisal.submittedAt(),
                appraisal.decidedBy().orElse(null),
                appraisal.decidedAt().orElse(null),
                appraisal.decisionNote().orElse(null));
    }
}
