package io.cyberpas.claims.proceeding;

import static io.cyberpas.claims.proceeding.ProceedingStatus.ACCEPTED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.ANSWERED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.CONTESTED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.DECIDED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.FINAL;
import static io.cyberpas.claims.proceeding.ProceedingStatus.IN_HEARING;
import static io.cyberpas.claims.proceeding.ProceedingStatus.OPEN;
import static io.cyberpas.claims.proceeding.ProceedingStatus.PROPOSED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.REFUSED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.SETTLED;
import static io.cyberpas.claims.proceeding.ProceedingStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProceedingStatusTest {

    private static final Map<ProceedingKind, Map<ProceedingStatus, Set<ProceedingStatus>>> COURSES = Map.of(
            ProceedingKind.OUT_OF_COURT_CLAIM,
            Map.of(OPEN, Set.of(ANSWERED, REFUSED), ANSWERED, Set.of(REFUSED)),
            ProceedingKind.SUIT,
            Map.of(
                    OPEN,
                    Set.of(ANSWERED, IN_HEARING, DECIDED),
                    ANSWERED,
                    Set.of(IN_HEARING, DECIDED),
                    IN_HEARING,
                    Set.of(IN_HEARING, DECIDED),
                    DECIDED,
                    Set.of(CONTESTED, FINAL),
                    CONTESTED,
                    Set.of(IN_HEARING, DECIDED)),
            ProceedingKind.COLLECTIVE_MEDIATION,
            Map.of(OPEN, Set.of(PROPOSED, REFUSED), PROPOSED, Set.of(ACCEPTED, REFUSED)),
            ProceedingKind.REGULATORY,
            Map.of(
                    OPEN,
                    Set.of(ANSWERED, IN_HEARING, PROPOSED, DECIDED),
                    ANSWERED,
                    Set.of(IN_HEARING, PROPOSED, DECIDED),
                    IN_HEARING,
                    Set.of(IN_HEARING, PROPOSED, DECIDED),
                    PROPOSED,
                    Set.of(ANSWERED, IN_HEARING, DECIDED),
                    DECIDED,
                    Set.of(CONTESTED, FINAL),
                    CONTESTED,
                    Set.of(DECIDED)));

    @Test
    void goesAsItIsDrawnAndNoOtherWay() {
        for (ProceedingKind kind : ProceedingKind.values()) {
            for (ProceedingStatus from : ProceedingStatus.values()) {
                Set<ProceedingStatus> drawn = EnumSet.noneOf(ProceedingStatus.class);
                drawn.addAll(COURSES.get(kind).getOrDefault(from, Set.of()));
                if (!from.isEnded()) {
                    drawn.addAll(Set.of(SETTLED, WITHDRAWN));
                }
                assertThat(from.successors(kind)).as(kind + " " + from).isEqualTo(drawn);
            }
        }
    }

    @Test
    void endsInFiveWays() {
        assertThat(EnumSet.allOf(ProceedingStatus.class).stream().filter(ProceedingStatus::isEnded))
                .containsExactlyInAnyOrder(ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN);
    }
}
