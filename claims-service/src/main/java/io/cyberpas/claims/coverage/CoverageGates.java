package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the cover has to say about leaving its provisional review and its decision. */
final class CoverageGates {

    private CoverageGates() {}

    /** A provisional review must be there. */
    @ApplicationScoped
    static class Reviewed implements StageGate {

        private final CoverReviews reviews;

        Reviewed(CoverReviews reviews) {
            this.reviews = reviews;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.PROVISIONAL_COVERAGE;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            return reviews.of(claim.id()).isEmpty()
                    ? List.of(new UnmetCondition(GateCondition.COVER_REVIEWED, "There is no provisional review"))
                    : List.of();
        }

        @Override
        public List<String> evidence(Claim claim) {
            return reviews.of(claim.id()).stream()
                    .limit(1)
                    .map(each -> "COVER-REVIEW " + each.reviewedBy() + " " + each.reviewedAt())
                    .toList();
        }
    }

    /** Each line must be decided. */
    @ApplicationScoped
    static class Decided implements StageGate {

        private final CoverageDecisions decisions;

        Decided(CoverageDecisions decisions) {
            this.decisions = decisions;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.COVERAGE_DECISION;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            var undecided = claim.lines().stream()
                    .map(ClaimLine::part)
                    .filter(part -> decisions.latest(claim.id(), part).isEmpty())
                    .map(Enum::name)
                    .toList();
            return undecided.isEmpty()
                    ? List.of()
                    : List.of(new UnmetCondition(
                            GateCondition.LINES_DECIDED, "Not decided: " + String.join(", ", undecided)));
        }

        @Override
        public List<String> evidence(Claim claim) {
            return claim.lines().stream()
                    .flatMap(line -> decisions.latest(claim.id(), line.part()).stream())
                    .flatMap(each -> Stream.of(each.part() + "-" + each.revision(), each.reportReference()))
                    .distinct()
                    .toList();
        }
    }
}
