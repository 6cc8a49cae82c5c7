package io.cyberpas.claims.claim;

import static io.cyberpas.claims.HangangClaim.HANA;
import static io.cyberpas.claims.HangangClaim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final GateDecision DECISION = new GateDecision(HANA, NOW, "All of it is there", List.of("MEMO-1"));

    @Test
    void aClaimTakesTheStagesOfItsLinesOnly() {
        var firstParty = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        assertThat(firstParty.applies(ClaimStage.FIRST_PARTY_QUANTUM)).isTrue();
        assertThat(firstParty.applies(ClaimStage.LIABILITY)).isFalse();
        assertThat(coursed(firstParty))
                .containsSubsequence(ClaimStage.FORENSIC_REPORT, ClaimStage.FIRST_PARTY_QUANTUM)
                .doesNotContain(ClaimStage.LIABILITY, ClaimStage.EXTORTION)
                .endsWith(ClaimStage.RECOVERY, ClaimStage.CLOSED);
    }

    @Test
    void aClaimOfBothSidesWithADemandTakesThemAll() {
        var claim = HangangClaim.with(CoveragePart.CYBER_EXTORTION, CoveragePart.PRIVACY_LIABILITY);
        claim.complete(ClaimStage.FIRST_NOTICE, List.of(), DECISION);
        claim.triage(Severity.CRITICAL, Set.of(Jurisdiction.KR), true);
        assertThat(coursed(claim)).hasSize(ClaimStage.values().length - 1);
    }

    @Test
    void aStageIsNotLeftWhileAnythingIsMissing() {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        var missing = List.of(new UnmetCondition(GateCondition.NOTICE_ACKNOWLEDGED, "not yet"));
        assertThatThrownBy(() -> claim.complete(ClaimStage.FIRST_NOTICE, missing, DECISION))
                .isInstanceOfSatisfying(
                        UnmetConditionsException.class,
                        e -> assertThat(e.members()).containsEntry("unmet", missing));
        assertThat(claim.stage()).isEqualTo(ClaimStage.FIRST_NOTICE);
    }

    @Test
    void theStageToLeaveIsTheOneTheClaimIsIn() {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        assertThatThrownBy(() -> claim.complete(ClaimStage.PAYMENT, List.of(), DECISION))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void aLineIsOpenedUntilItsSideIsAssessed() {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION, CoveragePart.PRIVACY_LIABILITY);
        while (claim.stage() != ClaimStage.LIABILITY) {
            claim.complete(claim.stage(), List.of(), DECISION);
        }
        var cover = HangangClaim.cover(CoveragePart.MEDIA_LIABILITY, CoveragePart.INCIDENT_RESPONSE);
        claim.openLine(CoveragePart.MEDIA_LIABILITY, cover, HANA, NOW);
        assertThat(claim.line(CoveragePart.MEDIA_LIABILITY)).isPresent();
        assertThatThrownBy(() -> claim.openLine(CoveragePart.INCIDENT_RESPONSE, cover, HANA, NOW))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("reopen");
    }

    @Test
    void aClosedClaimTakesNoWorkUntilItIsReopened() {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        claim.closeAtNotice(DECISION);
        assertThatThrownBy(() -> claim.requireOpen("reserve")).isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> claim.triage(Severity.LOW, Set.of(), false))
                .isInstanceOf(IllegalTransitionException.class);
        claim.reopen(DECISION);
        assertThatThrownBy(() -> claim.resumeAt(ClaimStage.LIABILITY, DECISION))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("does not apply");
        claim.resumeAt(ClaimStage.PAYMENT, DECISION);
        assertThat(claim.stage()).isEqualTo(ClaimStage.PAYMENT);
        assertThat(claim.stageChanges()).extracting(StageChange::reason).contains("All of it is there");
    }

    @Test
    void theNoticeIsAcknowledgedOnce() {
        var claim = HangangClaim.with(CoveragePart.DATA_RESTORATION);
        claim.acknowledge(NOW);
        assertThatThrownBy(() -> claim.acknowledge(NOW)).isInstanceOf(ConflictException.class);
    }

    /** Leads a claim through all its gates and gives the stages it came through. */
    private static List<ClaimStage> coursed(Claim claim) {
        while (claim.stage().isWork()) {
            claim.complete(claim.stage(), List.of(), DECISION);
        }
        return claim.stageChanges().stream().map(StageChange::to).toList();
    }
}
