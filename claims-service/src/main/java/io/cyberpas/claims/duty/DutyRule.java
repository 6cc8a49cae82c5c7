package io.cyberpas.claims.duty;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.DutyCondition.Ground;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reporting duty of the law, valid for awareness within [effectiveFrom, effectiveTo).
 *
 * @param code stable name, such as {@code KR_PIPA_34}; a change of the law is a further row of the same code
 * @param law where the law says so
 * @param addressee whom to report to
 * @param when on which facts it arises; of no meaning for a supplement
 * @param notice code of the notice by which it is fulfilled
 * @param supplements the duty of which it completes the report; null for a duty that arises from facts
 * @param supplement the duty that opens when only a part could be filed
 * @param stays whether it stays open after a part was filed
 * @param postingDays how long a publication has to stand; null where the duty is none
 * @param before the stage that is not left while it is open
 * @param waivers grounds on which the law lets go of it
 * @param source V read in the source, S secondary, R recalled, P own proposal, as in the reference data
 */
public record DutyRule(
        String code,
        Jurisdiction jurisdiction,
        Bilingual law,
        Bilingual addressee,
        DutyCondition when,
        DutyClock clock,
        String notice,
        @Nullable String supplements,
        @Nullable String supplement,
        boolean stays,
        @Nullable Integer postingDays,
        ClaimStage before,
        List<WaiverGround> waivers,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source)
        implements DatedRows.Row {

    public DutyRule {
        waivers = List.copyOf(waivers);
        if ((supplements != null) != (clock.from() == DutyClock.Start.PARTIAL_FILING)) {
            throw new IllegalArgumentException(
                    code + ": a supplement runs from the filing of a part, and only it does");
        }
        if (supplement != null && stays) {
            throw new IllegalArgumentException(code + ": after a part was filed it either stays or is supplemented");
        }
    }

    /** Whether it arises from facts, and not from a filing. */
    boolean isOriginal() {
        return supplements == null;
    }

    /** Whether a report may be filed of which parts are still to follow. */
    boolean allowsPart() {
        return stays || supplement != null;
    }

    /** Whether the row is in force for an incident known at that time. */
    boolean isInForce(Instant awareAt) {
        return holdsOn(LocalDate.ofInstant(awareAt, clock.zone()));
    }

    /** Everything it asks of the facts, each with whether it holds. */
    public List<Ground> grounds(IncidentFacts facts) {
        var grounds = new ArrayList<Ground>();
        grounds.add(new Ground(Ground.Kind.IN_FORCE, List.of(), null, isInForce(facts.awareAt())));
        grounds.add(new Ground(
                Ground.Kind.JURISDICTION, List.of(), null, facts.jurisdictions().contains(jurisdiction)));
        grounds.addAll(when.grounds(facts, facts.subjectsIn(jurisdiction)));
        return grounds;
    }

    /** Whether the duty arises from the facts. */
    boolean appliesTo(IncidentFacts facts) {
        return isOriginal() && grounds(facts).stream().allMatch(Ground::holds);
    }

    /**
     * When it is due; empty while its clock has not started, or where the law only says without delay.
     *
     * @throws io.cyberpas.claims.calendar.MissingCalendarException when business days cannot be counted
     */
    Optional<Instant> dueAt(IncidentFacts facts, BusinessCalendars calendars) {
        var started = switch (clock.from()) {
            case AWARENESS -> facts.awareAt();
            case MATERIALITY -> facts.materialityFoundAt();
            case PARTIAL_FILING -> null;
        };
        return clock.end(started, jurisdiction, calendars);
    }

    /** When the supplement is due of a part filed then. */
    Optional<Instant> dueAfter(Instant partFiledAt, BusinessCalendars calendars) {
        return clock.end(partFiledAt, jurisdiction, calendars);
    }
}
