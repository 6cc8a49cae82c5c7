package io.cyberpas.quote.compulsory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.compulsory.AnnouncedChange;
import io.cyberpas.quote.compulsory.BatchResult;
import io.cyberpas.quote.compulsory.Exemption;
import io.cyberpas.quote.compulsory.ExemptionGround;
import io.cyberpas.quote.compulsory.Obligation;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Outcome;
import io.cyberpas.quote.compulsory.Requirement;
import io.cyberpas.quote.compulsory.ThresholdCheck;
import io.cyberpas.quote.product.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The explained answer. */
@Schema(name = "CompulsoryCoverAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
        @Schema(description = "The answer") Outcome outcome,

        @Schema(description = "The rule that gave it; absent where there was none") @Nullable
        RuleView rule,

        @Schema(description = "All of them must be met") List<ThresholdCheck> thresholds,
        @Nullable ExemptionView exemption,

        @Schema(description = "Claimed grounds that do not exempt by that rule")
        Set<ExemptionGround> exemptionsNotAccepted,

        @Schema(description = "How much to insure; absent unless obliged") @Nullable
        Requirement requirement,

        @Schema(description = "Announced rules that would change the answer")
        List<ChangeView> announcedChanges) {

    /** A rule in short; the whole of it is among the rules. */
    @Schema(name = "CompulsoryCoverRuleSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            String code,
            Bilingual name,
            Bilingual article,
            Source source,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {

        static RuleView of(ObligationRule rule) {
            return new RuleView(
                    rule.code(), rule.name(), rule.article(), rule.source(), rule.effectiveFrom(), rule.effectiveTo());
        }
    }

    /** The exemption that holds. */
    @Schema(name = "CompulsoryCoverExemption")
    record ExemptionView(ExemptionGround ground, Bilingual article, Source source) {

        static ExemptionView of(Exemption exemption) {
            return new ExemptionView(exemption.ground(), exemption.article(), exemption.source());
        }
    }

    /** What an announced rule would say. */
    @Schema(name = "CompulsoryCoverAnnouncedChange")
    record ChangeView(RuleView rule, boolean obliged, List<ThresholdCheck> thresholds) {

        static ChangeView of(AnnouncedChange change) {
            return new ChangeView(RuleView.of(change.rule()), change.obliged(), change.thresholds());
        }
    }

    /** The answer to a line of a batch. */
    @Schema(name = "CompulsoryCoverBatchLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            @Schema(description = "Where it begins in the file, the header being line 1")
            long line,

            String reference,
            String name,
            @Nullable CheckView answer,

            @Schema(description = "By column; empty where the line was answered")
            List<FieldProblem> problems) {

        static LineView of(BatchResult result) {
            Obligation obligation = result.obligation();
            return new LineView(
                    result.line(),
                    result.reference(),
                    result.name(),
                    obligation == null ? null : CheckView.of(obligation),
                    result.problems());
        }
    }

    static CheckView of(Obligation obligation) {
        ObligationRule rule = obligation.rule();
        Exemption exemption = obligation.exemption();
        return new CheckView(
                obligation.outcome(),
                rule == null ? null : RuleView.of(rule),
                obligation.thresholds(),
                exemption == null ? null : ExemptionView.of(exemption),
                obligation.groundsNotAccepted(),
                obligation.requirement(),
                obligation.announcedChanges().stream().map(ChangeView::of).toList());
    }
}
