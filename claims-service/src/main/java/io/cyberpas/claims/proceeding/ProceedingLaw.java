package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.calendar.MissingCalendarException;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.DatedRows;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dated law of proceedings: times that run, when mediation is open to a group, which fines may be insured. */
public final class ProceedingLaw {

    private final Map<Jurisdiction, Place> places = new EnumMap<>(Jurisdiction.class);
    private final List<PeriodRule> periods;
    private final List<MediationRule> mediations;
    private final List<FineRule> fines;

    /**
     * Where days begin and which of them are days of rest.
     *
     * @param restDays days of the week on which no time ends
     */
    public record Place(Jurisdiction jurisdiction, ZoneId zone, Set<DayOfWeek> restDays) {

        public Place {
            restDays = Set.copyOf(restDays);
        }
    }

    /** @throws IllegalArgumentException if two rules on the same matter hold on one day, or a place is missing */
    public ProceedingLaw(
            List<Place> places, List<PeriodRule> periods, List<MediationRule> mediations, List<FineRule> fines) {
        places.forEach(each -> this.places.put(each.jurisdiction(), each));
        this.periods = List.copyOf(periods);
        this.mediations = List.copyOf(mediations);
        this.fines = List.copyOf(fines);
        for (Jurisdiction each : Jurisdiction.values()) {
            if (!this.places.containsKey(each)) {
                throw new IllegalArgumentException("No place for " + each);
            }
        }
        requireOneADay(periods, each -> each.jurisdiction() + " " + each.kind() + " " + each.start() + each.deadline());
        requireOneADay(mediations, each -> each.jurisdiction().name());
        requireOneADay(fines, each -> each.jurisdiction() + " " + each.kind());
    }

    private static <T extends DatedRows.Row> void requireOneADay(List<T> rows, Function<T, String> matter) {
        rows.stream().collect(Collectors.groupingBy(matter)).values().forEach(DatedRows::new);
    }

    /** The times that start when a proceeding comes to a state on a day. */
    public List<PeriodRule> startingWith(
            Jurisdiction jurisdiction, ProceedingKind kind, ProceedingStatus state, LocalDate day) {
        return periods.stream()
                .filter(each -> each.jurisdiction() == jurisdiction && each.kind() == kind && each.start() == state)
                .filter(each -> each.holdsOn(day))
                .toList();
    }

    /**
     * The instant at which a time that started on a day has passed: the end of its last day, or of the first working
     * day after a day of rest or a public holiday. In a year of which the holidays are not known weekends alone count;
     * the handler may extend.
     */
    public Instant end(PeriodRule rule, LocalDate startedOn, BusinessCalendars calendars) {
        Place place = place(rule.jurisdiction());
        LocalDate last = startedOn.plusDays(rule.days());
        while (isRest(place, last, calendars)) {
            last = last.plusDays(1);
        }
        return last.plusDays(1).atStartOfDay(place.zone()).toInstant();
    }

    private static boolean isRest(Place place, LocalDate day, BusinessCalendars calendars) {
        if (place.restDays().contains(day.getDayOfWeek())) {
            return true;
        }
        try {
            return !calendars.of(place.jurisdiction()).isBusinessDay(day);
        } catch (MissingCalendarException unknown) {
            return false;
        }
    }

    /** Today where the proceeding takes place. */
    LocalDate today(Jurisdiction jurisdiction, Instant now) {
        return LocalDate.ofInstant(now, place(jurisdiction).zone());
    }

    /** The zone in which the days of a place begin. */
    public ZoneId zone(Jurisdiction jurisdiction) {
        return place(jurisdiction).zone();
    }

    /** From how many victims on there is collective mediation; empty where the data know none. */
    public Optional<MediationRule> mediation(Jurisdiction jurisdiction, LocalDate day) {
        return mediations.stream()
                .filter(each -> each.jurisdiction() == jurisdiction && each.holdsOn(day))
                .findFirst();
    }

    /** What the data say of insuring a fine. */
    public Optional<FineRule> fine(Jurisdiction jurisdiction, FineKind kind, LocalDate day) {
        return fines.stream()
                .filter(each -> each.jurisdiction() == jurisdiction && each.kind() == kind && each.holdsOn(day))
                .findFirst();
    }

    private Place place(Jurisdiction jurisdiction) {
        Place place = places.get(jurisdiction);
        if (place == null) {
            throw new IllegalStateException("No place for " + jurisdiction);
        }
        return place;
    }
}
