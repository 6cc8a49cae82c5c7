package io.cyberpas.claims.duty;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each duty. */
@ApplicationScoped
public class DutyAnswering {

    private final ClaimAccess access;
    private final Duties duties;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final NoticeDrafting drafting;
    private final OverdueTasks tasks;
    private final BusinessCalendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    DutyAnswering(
            ClaimAccess access,
            Duties duties,
            DutyAssessments assessments,
            DutyRules rules,
            NoticeDrafting drafting,
            OverdueTasks tasks,
            BusinessCalendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.duties = duties;
        this.assessments = assessments;
        this.rules = rules;
        this.drafting = drafting;
        this.tasks = tasks;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A report as it is told.
     *
     * @param completeness null for what the draft is at present
     * @param filedBy who made the report; null for whoever records it
     */
    public record Filing(
            String receipt,
            Instant filedAt,
            @Nullable Completeness completeness,
            @Nullable String filedBy) {}

    /**
     * The report of a duty was made. Of a part the rest is owed: by a supplement, or by the duty itself.
     *
     * @throws ConflictException {@code notice-incomplete} when it is told to be complete and the draft lacks something
     */
    @Transactional
    public void file(String number, String code, @Nullable IfMatch ifMatch, Filing filing, Actor actor) {
        answer(number, code, ifMatch, actor, "duty.filed", filing.receipt(), (claim, duty) -> {
            var rule = rules.of(duty);
            var completeness =
                    completenessOf(filing, drafting.draft(claim, duty).missing(), rule);
            var made = new DutyFiling(
                    completeness,
                    filing.receipt(),
                    filing.filedAt(),
                    filing.filedBy() == null ? actor.name() : filing.filedBy(),
                    actor.subject(),
                    clock.instant());
            duty.file(made, rule.stays(), rule.postingDays(), claim.awareAt(), rule.clock());
            var supplement = rule.supplement();
            if (completeness == Completeness.PARTIAL && supplement != null) {
                open(claim, supplement, filing.filedAt());
            }
        });
    }

    private static Completeness completenessOf(Filing filing, List<NoticeField> missing, DutyRule rule) {
        var told = filing.completeness();
        if (told == Completeness.PARTIAL || told == null && !missing.isEmpty()) {
            if (!rule.allowsPart()) {
                throw incomplete(rule, missing, "the law foresees no report of parts");
            }
            return Completeness.PARTIAL;
        }
        if (!missing.isEmpty()) {
            throw incomplete(rule, missing, "it can be filed in part");
        }
        return Completeness.COMPLETE;
    }

    private static ConflictException incomplete(DutyRule rule, List<NoticeField> missing, String hint) {
        return new ConflictException(
                "notice-incomplete",
                "The notice is not complete",
                "The notice of " + rule.code() + " still needs "
                        + missing.stream().map(each -> each.label().en()).collect(Collectors.joining(", ")) + "; "
                        + hint,
                Map.of("missing", missing.stream().map(NoticeField::code).toList()));
    }

    private void open(Claim claim, String code, Instant partFiledAt) {
        var rule = rules.inForce(code, claim.awareAt())
                .orElseThrow(() -> new IllegalStateException("No row of " + code + " is in force"));
        var due = rule.dueAfter(partFiledAt, calendars).orElse(null);
        duties.of(claim.id(), code)
                .ifPresentOrElse(
                        known -> known.arisesAgain(rule, due),
                        () -> duties.persist(Duty.arising(claim.id(), rule, due)));
    }

    /**
     * The law lets go of a duty.
     *
     * @param ground code of the ground; null where the rule knows one only
     * @throws ConflictException when the law knows no such ground, or the facts do not bear it
     */
    @Transactional
    public void waive(
            String number,
            String code,
            @Nullable IfMatch ifMatch,
            @Nullable String ground,
            String reason,
            Actor actor) {
        answer(number, code, ifMatch, actor, "duty.waived", reason, (claim, duty) -> {
            var found = groundOf(rules.of(duty), ground);
            requireFacts(claim, found);
            duty.waive(found.code(), reason, actor.subject());
        });
    }

    private static WaiverGround groundOf(DutyRule rule, @Nullable String code) {
        var grounds = rule.waivers();
        if (grounds.isEmpty()) {
            throw new ConflictException(
                    "no-waiver",
                    "The law knows no waiver",
                    rule.code() + " cannot be waived: it is filed, or found not applicable",
                    Map.of("code", rule.code()));
        }
        return grounds.stream()
                .filter(each -> code == null ? grounds.size() == 1 : each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.ground",
                        "is not a ground of " + rule.code(),
                        grounds.stream().map(WaiverGround::code).collect(Collectors.joining(", ")))));
    }

    private void requireFacts(Claim claim, WaiverGround ground) {
        var traits = assessments.findById(claim.id()).traits();
        if (!traits.containsAll(ground.needs())) {
            throw new ConflictException(
                    "ground-not-met",
                    "The ground does not hold",
                    ground.ground().en() + ": the facts do not say so",
                    Map.of("needs", ground.needs().stream().sorted().toList()));
        }
    }

    /** A duty never arose. */
    @Transactional
    public void findNotApplicable(String number, String code, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        answer(
                number,
                code,
                ifMatch,
                actor,
                "duty.not-applicable",
                reason,
                (_, duty) -> duty.findNotApplicable(reason, actor.subject()));
    }

    private void answer(
            String number,
            String code,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String action,
            String reason,
            BiConsumer<Claim, Duty> verb) {
        var claim = access.forWork(number, actor, "answer a duty");
        var duty = duties.of(claim.id(), code).orElseThrow(() -> new AbsentException("duty", code));
        IfMatch.check(ifMatch, duty.version());
        verb.accept(claim, duty);
        duty.dueAt()
                .filter(_ -> !duty.isOpen())
                .ifPresent(due -> tasks.settle(claim, duty, due, duty.status() + ": " + reason, actor));
        audit.record(actor, action, number, code + ": " + reason);
    }
}
