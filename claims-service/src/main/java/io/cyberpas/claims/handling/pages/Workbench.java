package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.diary.DiaryEntry;
import io.cyberpas.claims.diary.api.ActivityView;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.handling.WorkbenchSums;
import io.cyberpas.claims.process.ClockReading;
import io.cyberpas.claims.process.ClockState;
import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the work on a claim: its gate question by question, its clocks, and what the features hold of it.
 *
 * @param handler who is responsible; null for nobody
 * @param clocks running ones first, then those that have stopped
 * @param tasks what is to be done, the most urgent first; for somebody from outside what lies in the queue of their role
 * @param entries the newest of the diary; none for somebody from outside
 * @param documents the newest that the reader may read
 * @param sums null for readers who are not shown what the insurer holds
 */
public record Workbench(
        List<GateAnswer> gate,
        @Nullable String handler,
        List<ClockReading> clocks,
        List<ActivityView> tasks,
        List<DiaryEntry> entries,
        List<ClaimDocument> documents,
        WorkbenchSums.@Nullable Sums sums) {

    /**
     * A question of the gate and its answer.
     *
     * @param question null where the file does not ask it
     * @param detail what is missing; null where nothing is
     * @param href where on the claim it is seen to, after the claim's address
     */
    public record GateAnswer(
            GateCondition condition,
            @Nullable Bilingual question,
            @Nullable String detail,
            String href) {

        public boolean isMet() {
            return detail == null;
        }

        static GateAnswer of(GateCondition condition, @Nullable Bilingual question, List<UnmetCondition> unmet) {
            var missing = unmet.stream()
                    .filter(each -> each.condition() == condition)
                    .map(UnmetCondition::detail)
                    .toList();
            return new GateAnswer(
                    condition, question, missing.isEmpty() ? null : String.join("; ", missing), seenToAt(condition));
        }

        private static String seenToAt(GateCondition condition) {
            return switch (condition.stage()) {
                case FIRST_NOTICE -> "/notice";
                case TRIAGE -> condition == GateCondition.INCIDENT_CLASSIFIED ? "/incident" : "#triage";
                case PANEL -> "/engagements";
                case PRESERVATION, FORENSIC_REPORT -> "/forensics";
                case NOTIFICATION -> "/duties";
                case PROVISIONAL_COVERAGE, COVERAGE_DECISION -> "/coverage";
                case FIRST_PARTY_QUANTUM, LIABILITY -> "/amounts";
                case EXTORTION -> "#extortion";
                case PAYMENT -> "/payments";
                case RECOVERY -> condition == GateCondition.RESERVES_RELEASED ? "/payments" : "/recoveries";
                case CLOSED, REOPENED -> "";
            };
        }
    }

    /** The clock of a stage that ends first, if one runs; for the bar of the stages. */
    public Optional<Instant> dueAt(ClaimStage stage) {
        return clocks.stream()
                .filter(each -> each.isRunning() && each.stage() == stage)
                .map(ClockReading::dueAt)
                .min(Instant::compareTo);
    }

    /** The clocks that run. */
    public List<ClockReading> running() {
        return clocks.stream().filter(ClockReading::isRunning).toList();
    }

    /** The clocks that were stopped, or need not be any more. */
    public List<ClockReading> stopped() {
        return clocks.stream().filter(each -> !each.isRunning()).toList();
    }

    /** How many clocks were stopped in time. */
    public long inTime() {
        return stopped().stream().filter(each -> each.state() == ClockState.MET).count();
    }

    /** How many questions of the gate are answered. */
    public long met() {
        return gate.stream().filter(GateAnswer::isMet).count();
    }
}
