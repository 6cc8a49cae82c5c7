package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.platform.data.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * One stage of the process.
 *
 * @param number as people call it, such as 8a
 * @param roles who works on it
 * @param gate what has to hold before it is left
 * @param evidence what is expected to be there
 * @param activities what is to be done when it begins
 */
public record StageDefinition(
        ClaimStage stage,
        String number,
        Bilingual purpose,
        List<String> roles,
        Applicability appliesWhen,
        List<GateQuestion> gate,
        List<Bilingual> evidence,
        List<ClockDefinition> clocks,
        List<PlannedActivity> activities) {

    /** A condition of the gate as a question. */
    public record GateQuestion(GateCondition condition, Bilingual question) {}

    /**
     * What is to be done.
     *
     * @param role whose queue it belongs to
     * @param due counted from the begin of the stage
     */
    public record PlannedActivity(String code, String role, Span due, Bilingual text) {}

    /** @throws IllegalArgumentException when its gate asks what belongs to another stage */
    public StageDefinition {
        roles = List.copyOf(roles);
        gate = List.copyOf(gate);
        evidence = List.copyOf(evidence);
        clocks = List.copyOf(clocks);
        activities = List.copyOf(activities);
        for (var question : gate) {
            if (question.condition().stage() != stage) {
                throw new IllegalArgumentException(question.condition() + " is asked by the gate of "
                        + question.condition().stage() + " and not of " + stage);
            }
        }
        if (gate.stream().map(GateQuestion::condition).distinct().count() != gate.size()) {
            throw new IllegalArgumentException("The gate of " + stage + " asks the same twice");
        }
    }

    /** How the file asks for a condition. */
    public Optional<Bilingual> question(GateCondition condition) {
        return gate.stream()
                .filter(each -> each.condition() == condition)
                .map(GateQuestion::question)
                .findFirst();
    }
}
