package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a claim stands and how it came there. Only {@link #moveTo} changes the stage, and it always says why. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private ClaimStage stage;

    @Column(name = "settled_by_rule")
    private @Nullable String rule;

    @ElementCollection
    @CollectionTable(name = "claim_stage_change", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<StageChange> changes = new ArrayList<>();

    protected Course() {}

    static Course begin(String actor, Instant at) {
        var course = new Course();
        course.stage = ClaimStage.FIRST_NOTICE;
        course.changes.add(
                new StageChange(null, ClaimStage.FIRST_NOTICE, actor, at, "Notice of loss received", List.of()));
        return course;
    }

    void moveTo(ClaimStage next, String number, GateDecision decision) {
        if (!stage.successors().contains(next)) {
            throw illegal("move to " + next, number);
        }
        changes.add(new StageChange(
                stage, next, decision.actor().subject(), decision.at(), decision.reason(), decision.evidence()));
        stage = next;
    }

    /** @throws IllegalTransitionException when the claim stands in another stage */
    void require(ClaimStage required, String attempted, String number) {
        if (stage != required) {
            throw illegal(attempted, number);
        }
    }

    void requireOpen(String attempted, String number) {
        if (!stage.isOpen()) {
            throw illegal(attempted, number);
        }
    }

    /** From now on the claim goes the way of a rule, or with null that of people. */
    void follow(@Nullable String edition, String number) {
        requireOpen("settle by a rule", number);
        rule = edition;
    }

    /** The edition of the rule by which the claim is settled, if one does. */
    Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    IllegalTransitionException illegal(String attempted, String number) {
        return new IllegalTransitionException("Claim " + number, stage, attempted, stage.successors());
    }

    ClaimStage stage() {
        return stage;
    }

    List<StageChange> changes() {
        return List.copyOf(changes);
    }
}
