package io.cyberpas.claims.diary;

import io.cyberpas.claims.process.ClaimClock;
import io.cyberpas.claims.process.ClaimClocks;
import io.cyberpas.claims.process.ClockDefinition;
import io.cyberpas.claims.process.ClockKeeping;
import io.cyberpas.claims.process.ProcessDefinition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells people of clocks that run out, each step once, by an activity that ends when the clock stops. */
@ApplicationScoped
class Escalating {

    private static final Actor JOB = Actor.system("claims-service");

    /** Somebody works on the claim at the moment: it is left for the next run, not waited for. */
    private static final String LOCK = "SELECT number FROM claim WHERE id = ? FOR UPDATE SKIP LOCKED";

    private final ProcessDefinition process;
    private final ClockKeeping keeping;
    private final ClaimClocks clocks;
    private final Diary diary;
    private final Activities activities;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;

    Escalating(
            ProcessDefinition process,
            ClockKeeping keeping,
            ClaimClocks clocks,
            Diary diary,
            Activities activities,
            Database database,
            AuditTrail audit,
            Clock clock) {
        this.process = process;
        this.keeping = keeping;
        this.clocks = clocks;
        this.diary = diary;
        this.activities = activities;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the steps that are due on one claim.
     *
     * @return how many were taken; none of a claim that somebody works on
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int escalate(UUID claimId) {
        Optional<String> number = database.first(LOCK, row -> row.getString(1), claimId);
        if (number.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        var stopped = keeping.settled(claimId).stream()
                .filter(each -> !each.isRunning())
                .toList();
        activities.open(claimId).forEach(told -> settle(told, stopped, now));
        int steps = clocks.toEscalate(claimId, now).stream()
                .mapToInt(each -> escalate(each, now))
                .sum();
        if (steps > 0) {
            audit.record(JOB, "claim.escalated", number.get(), null);
        }
        return steps;
    }

    /** What was told of a clock that has stopped meanwhile is settled with it. */
    private static void settle(Activity told, List<ClaimClock> stopped, Instant now) {
        stopped.stream()
                .filter(each -> told.origin().startsWith(origin(each)))
                .findFirst()
                .ifPresent(each -> told.settle(
                        ActivityState.DONE,
                        each.state() + " " + each.stoppedAt().orElse(now),
                        JOB.subject(),
                        now));
    }

    private static String origin(ClaimClock clock) {
        return "CLOCK:" + clock.id() + ":";
    }

    /** Of several steps that came due meanwhile the same people are told of the last one only. */
    private int escalate(ClaimClock due, Instant now) {
        var definition = process.clock(due.code());
        List<ClockDefinition.Escalation> steps =
                definition.map(ClockDefinition::escalation).orElse(List.of());
        int before = due.escalatedSteps();
        while (due.isEscalationDue(now)) {
            due.escalated(steps);
        }
        int taken = Math.min(due.escalatedSteps(), steps.size());
        int told = 0;
        for (int step = before; step < taken; step++) {
            var role = steps.get(step).role();
            var isToldLater = steps.subList(step + 1, taken).stream()
                    .anyMatch(each -> each.role().equals(role));
            if (!isToldLater) {
                diary.openOnce(due.claimId(), draft(due, definition.orElseThrow(), step, now), JOB);
                told++;
            }
        }
        return told;
    }

    private static Activity.Draft draft(ClaimClock due, ClockDefinition definition, int step, Instant now) {
        var escalation = definition.escalation().get(step);
        var name = definition.name();
        var percent = escalation.share().movePointRight(2).stripTrailingZeros().toPlainString();
        var subject = now.isAfter(due.dueAt())
                ? new Bilingual("Overdue: " + name.en(), "기한 초과: " + name.ko())
                : new Bilingual(
                        percent + "% of the time is over: " + name.en(), "처리 기한 " + percent + "% 경과: " + name.ko());
        return new Activity.Draft(
                origin(due) + (step + 1),
                ActivityKind.ESCALATION,
                due.stage(),
                subject,
                escalation.role(),
                null,
                now.isAfter(due.dueAt()) ? now : due.dueAt());
    }
}
