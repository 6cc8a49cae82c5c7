package io.cyberpas.claims.calendar;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which days business is done in one place. It answers for the years it has holidays of and for no others. */
public final class BusinessCalendar {

    private final Jurisdiction jurisdiction;
    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final Bilingual law;
    private final List<HolidayYear> years;
    private final Map<Integer, Map<LocalDate, Holiday>> holidays = new HashMap<>();

    /**
     * A calendar of the years given.
     *
     * @param zone where the place is, for whoever has no other zone to count in
     * @param law on which the holidays rest
     * @throws IllegalArgumentException when a year stands there twice or no day of the week is left for business
     */
    public BusinessCalendar(
            Jurisdiction jurisdiction, ZoneId zone, Set<DayOfWeek> weekend, Bilingual law, List<HolidayYear> years) {
        this.jurisdiction = jurisdiction;
        this.zone = zone;
        this.weekend = Collections.unmodifiableSet(
                weekend.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(weekend));
        this.law = law;
        this.years = List.copyOf(years);
        if (this.weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Every day of " + jurisdiction + " is a weekend");
        }
        for (var year : years) {
            var days = year.holidays().stream().collect(Collectors.toMap(Holiday::date, Function.identity()));
            if (holidays.put(year.year(), days) != null) {
                throw new IllegalArgumentException(year.year() + " of " + jurisdiction + " stands there twice");
            }
        }
    }

    /**
     * Whether business is done on the day.
     *
     * @throws MissingCalendarException when the holidays of its year are not known
     */
    public boolean isBusinessDay(LocalDate day) {
        return !ofYear(day).containsKey(day) && !weekend.contains(day.getDayOfWeek());
    }

    /** The holiday on the day, if it is one; weekends are none. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(ofYear(day).get(day));
    }

    /** The day itself where business is done on it, else the first one after it. */
    public LocalDate sameOrNextBusinessDay(LocalDate day) {
        var next = day;
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The first business day after the day. */
    public LocalDate nextBusinessDay(LocalDate day) {
        return sameOrNextBusinessDay(day.plusDays(1));
    }

    /**
     * The business day that many after the day, which itself never counts.
     *
     * @param days 0 gives the day itself, or the next business day where it is none
     */
    public LocalDate plusBusinessDays(LocalDate day, int days) {
        requireNotNegative(days);
        if (days == 0) {
            return sameOrNextBusinessDay(day);
        }
        var counted = day;
        for (int i = 0; i < days; i++) {
            counted = nextBusinessDay(counted);
        }
        return counted;
    }

    /**
     * When a deadline of so many business days ends: with the last of them, at the midnight that follows it. The day of
     * the beginning does not count.
     *
     * @param zone in which days are counted
     */
    public Instant plusBusinessDays(Instant from, int days, ZoneId zone) {
        return plusBusinessDays(LocalDate.ofInstant(from, zone), days)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Whose calendar it is. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Where the place is. */
    public ZoneId zone() {
        return zone;
    }

    /** On what the holidays rest. */
    public Bilingual law() {
        return law;
    }

    /** The years it answers for. */
    public List<HolidayYear> years() {
        return years;
    }

    private Map<LocalDate, Holiday> ofYear(LocalDate day) {
        var known = holidays.get(day.getYear());
        if (known == null) {
            throw MissingCalendarException.ofYear(jurisdiction, day.getYear());
        }
        return known;
    }

    private static void requireNotNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Business days are counted forwards, not " + days);
        }
    }
}
