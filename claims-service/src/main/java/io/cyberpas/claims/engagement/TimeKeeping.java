package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the hours that firms work, within the budgets they were granted. */
@ApplicationScoped
public class TimeKeeping {

    private static final BigDecimal DAY = new BigDecimal("24");

    private final EngagementCourse course;
    private final TimeSheets sheets;
    private final RateCards cards;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    TimeKeeping(
            EngagementCourse course, TimeSheets sheets, RateCards cards, AuditTrail audit, Clock clock, ZoneId zone) {
        this.course = course;
        this.sheets = sheets;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Submits hours.
     *
     * @throws InvalidInputException naming every entry that cannot be
     */
    @Transactional
    public TimeSheet submit(String claimNumber, UUID id, List<TimeEntry.Told> told, Actor actor) {
        Engagement engagement = course.ofFirm(claimNumber, id, actor, "submit hours");
        if (engagement.acceptedAt().isEmpty()) {
            throw new ConflictException(engagement.number() + " is not accepted yet");
        }
        List<TimeEntry> entries = entries(engagement, told);
        int number = sheets.of(id).size() + 1;
        TimeSheet sheet = TimeSheet.submit(id, number, entries, actor, clock.instant());
        sheets.persistAndFlush(sheet);
        audit.record(
                actor,
                "engagement.hours-submitted",
                claimNumber,
                engagement.number() + "-T" + number + ": " + sheet.hours());
        return sheet;
    }

    /**
     * Approves hours.
     *
     * @throws ConflictException if they do not fit into the budget, which a manager can raise
     */
    @Transactional
    public TimeSheet approve(String claimNumber, UUID id, int number, String reason, Actor actor) {
        Engagement engagement = course.forWork(claimNumber, id, actor, "approve hours");
        TimeSheet sheet = sheet(engagement, number);
        BigDecimal over = sheets.approvedHours(id).add(sheet.hours()).subtract(engagement.budgetHours());
        if (sheet.status() == TimeSheetStatus.SUBMITTED && over.signum() > 0) {
            throw new ConflictException(
                    "over-budget",
                    "Hours exceed the budget",
                    "Time sheet %d takes %s by %s hours over its budget of %s; a claims manager can raise it"
                            .formatted(number, engagement.number(), over.toPlainString(), engagement.budgetHours()),
                    Map.of("hoursOver", over));
        }
        sheet.approve(reason, actor, clock.instant());
        audit.record(
                actor, "engagement.hours-approved", claimNumber, engagement.number() + "-T" + number + ": " + reason);
        sheets.flush();
        return sheet;
    }

    /** Sends hours back. */
    @Transactional
    public TimeSheet giveBack(String claimNumber, UUID id, int number, String reason, Actor actor) {
        Engagement engagement = course.forWork(claimNumber, id, actor, "return hours");
        TimeSheet sheet = sheet(engagement, number);
        sheet.giveBack(reason, actor, clock.instant());
        audit.record(
                actor, "engagement.hours-returned", claimNumber, engagement.number() + "-T" + number + ": " + reason);
        sheets.flush();
        return sheet;
    }

    /** The sheets of an appointment, oldest first. */
    @Transactional
    public List<TimeSheet> sheets(String claimNumber, UUID id, Actor actor) {
        return sheets.of(course.engagement(claimNumber, id, actor).id());
    }

    private TimeSheet sheet(Engagement engagement, int number) {
        return sheets.numbered(engagement.id(), number)
                .orElseThrow(
                        () -> new AbsentException("time sheet of " + engagement.number(), Integer.toString(number)));
    }

    private List<TimeEntry> entries(Engagement engagement, List<TimeEntry.Told> told) {
        Optional<RateCard> card =
                Optional.ofNullable(engagement.terms().rateCardId()).flatMap(cards::findByIdOptional);
        LocalDate first = LocalDate.ofInstant(engagement.appointedAt(), zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate last =
                engagement.endedAt().map(at -> LocalDate.ofInstant(at, zone)).orElse(today);
        List<TimeEntry> entries = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            TimeEntry.Told each = told.get(i);
            String path = "$.entries[" + i + "]";
            if (each.workedOn().isBefore(first) || each.workedOn().isAfter(last)) {
                problems.add(
                        new FieldProblem(path + ".workedOn", "lies outside of the engagement", first + " to " + last));
            }
            if (each.hours().signum() <= 0
                    || each.hours().compareTo(DAY) > 0
                    || each.hours().stripTrailingZeros().scale() > 2) {
                problems.add(new FieldProblem(path + ".hours", "are no hours of a day", "above 0, at most 24"));
            }
            Optional<Money> rate = card.isEmpty()
                    ? Optional.of(engagement.terms().hourlyRate())
                    : card.flatMap(known -> known.rate(each.role(), each.grade()));
            if (rate.isEmpty()) {
                problems.add(new FieldProblem(path + ".role", "is not on the rate card with this grade", work(card)));
            } else {
                entries.add(TimeEntry.of(each, rate.get()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return entries;
    }

    private static String work(Optional<RateCard> card) {
        return card.map(known -> String.join(
                        "; ",
                        known.rates().stream()
                                .map(rate -> rate.role() + ", " + rate.grade())
                                .toList()))
                .orElse("");
    }
}
