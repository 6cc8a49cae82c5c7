package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.incident.VerisRecord;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notice of loss out of a VERIS record. What VERIS has no place for stands under {@code plus}: {@code
 * cyberpas_policy_number}, {@code cyberpas_aware_at}, {@code cyberpas_claim_made_on} and {@code cyberpas_suspected_parts}. The time of
 * the incident is as exact as the record: a year alone is a span of that year. Awareness is what the record says, else the day of the
 * incident and the time to its discovery, else the receipt of the notice.
 */
final class VerisNotice {

    private static final int MOST_OF_SUMMARY = 4000;
    private static final String PLUS = "plus.cyberpas_";
    private static final Pattern POLICY = Pattern.compile("P-\\d{4}-\\d{6,9}");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "Seconds", ChronoUnit.SECONDS,
            "Minutes", ChronoUnit.MINUTES,
            "Hours", ChronoUnit.HOURS,
            "Days", ChronoUnit.DAYS,
            "Weeks", ChronoUnit.WEEKS,
            "Months", ChronoUnit.MONTHS,
            "Years", ChronoUnit.YEARS);

    private final VerisRecord veris;
    private final Instant now;
    private final ZoneId zone;
    private final List<FieldProblem> problems = new ArrayList<>();

    private VerisNotice(VerisRecord veris, Instant now, ZoneId zone) {
        this.veris = veris;
        this.now = now;
        this.zone = zone;
    }

    /** A notice and the policy under which it is given. */
    record Told(String policyNumber, NoticeOfLoss notice) {}

    /**
     * The notice of a record.
     *
     * @param defaultPolicy the policy of records that name none
     * @throws InvalidInputException naming everything that is wrong with it by its place in the record
     */
    static Told of(VerisRecord veris, @Nullable String defaultPolicy, Actor sender, Instant now, ZoneId zone) {
        return new VerisNotice(veris, now, zone).told(defaultPolicy, sender);
    }

    private Told told(@Nullable String defaultPolicy, Actor sender) {
        var policy = policy(defaultPolicy);
        var from = day(true);
        var to = day(false);
        var notice = new NoticeOfLoss(
                awareAt(from, to), from, to, claimMadeOn(), summary(), notifier(sender), suspectedParts());
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Told(policy, notice);
    }

    private String policy(@Nullable String defaultPolicy) {
        var named = veris.text(PLUS + "policy_number").strip();
        var policy = named.isEmpty() && defaultPolicy != null ? defaultPolicy : named;
        if (!POLICY.matcher(policy).matches()) {
            refuse(
                    "policy_number",
                    policy.isEmpty() ? "is missing" : "is not a policy number",
                    "a policy number such as P-2026-000001, or a default policy of the import");
        }
        return policy;
    }

    /** The first or the last day that the record leaves open; no later than today. */
    private @Nullable LocalDate day(boolean first) {
        var year = veris.number("timeline.incident.year");
        if (year == null) {
            return null;
        }
        var month = veris.number("timeline.incident.month");
        var day = veris.number("timeline.incident.day");
        var today = LocalDate.ofInstant(now, zone);
        try {
            LocalDate found;
            if (month == null) {
                found = first
                        ? Year.of(year.intValue()).atDay(1)
                        : YearMonth.of(year.intValue(), 12).atEndOfMonth();
            } else if (day == null) {
                var of = YearMonth.of(year.intValue(), month.intValue());
                found = first ? of.atDay(1) : of.atEndOfMonth();
            } else {
                found = LocalDate.of(year.intValue(), month.intValue(), day.intValue());
            }
            if (first && found.isAfter(today)) {
                problems.add(new FieldProblem("$.timeline.incident", "lies in the future", "up to " + today));
            }
            return found.isAfter(today) ? today : found;
        } catch (DateTimeException e) {
            if (first) {
                problems.add(new FieldProblem("$.timeline.incident", "is not a day of the calendar", "2026-12-20"));
            }
            return null;
        }
    }

    private Instant awareAt(@Nullable LocalDate from, @Nullable LocalDate to) {
        var told = veris.text(PLUS + "aware_at");
        if (!told.isBlank()) {
            try {
                var aware = OffsetDateTime.parse(told.strip()).toInstant();
                if (!aware.isAfter(now)) {
                    return aware;
                }
                refuse("aware_at", "lies in the future", "up to " + now);
            } catch (DateTimeException e) {
                refuse("aware_at", "is not an instant", "2026-12-20T10:30:00+09:00");
            }
            return now;
        }
        var value = veris.number("timeline.discovery.value");
        var unit = UNITS.get(veris.text("timeline.discovery.unit"));
        if (from == null || !from.equals(to) || value == null || unit == null || value < 0 || value > 100_000) {
            return now;
        }
        try {
            var discovered =
                    from.atTime(LocalTime.NOON).plus(value, unit).atZone(zone).toInstant();
            return discovered.isAfter(now) ? now : discovered;
        } catch (DateTimeException | ArithmeticException e) {
            return now;
        }
    }

    private @Nullable LocalDate claimMadeOn() {
        var told = veris.text(PLUS + "claim_made_on");
        if (told.isBlank()) {
            return null;
        }
        try {
            var made = LocalDate.parse(told.strip());
            if (made.isAfter(LocalDate.ofInstant(now, zone))) {
                refuse("claim_made_on", "lies in the future", "up to today");
            }
            return made;
        } catch (DateTimeException e) {
            refuse("claim_made_on", "is not a date", "2026-12-20");
            return null;
        }
    }

    private Set<CoveragePart> suspectedParts() {
        var parts = EnumSet.noneOf(CoveragePart.class);
        for (String name : veris.texts(PLUS + "suspected_parts")) {
            Arrays.stream(CoveragePart.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            parts::add,
                            () -> refuse(
                                    "suspected_parts",
                                    "\"" + name + "\" is not a coverage part",
                                    Arrays.toString(CoveragePart.values())));
        }
        return parts;
    }

    private String summary() {
        var told = veris.text("summary").strip();
        var summary = told.isEmpty() ? "VERIS incident " + veris.incidentId() : told;
        return summary.length() > MOST_OF_SUMMARY ? summary.substring(0, MOST_OF_SUMMARY - 1) + "…" : summary;
    }

    private static Notifier notifier(Actor sender) {
        var capacity = sender.is(Roles.BROKER) ? Notifier.Capacity.BROKER : Notifier.Capacity.OTHER;
        var name = sender.name();
        return new Notifier(name.length() > 120 ? name.substring(0, 120) : name, capacity, null, null);
    }

    private void refuse(String plus, String problem, String allowed) {
        problems.add(new FieldProblem("$." + PLUS + plus, problem, allowed));
    }
}
