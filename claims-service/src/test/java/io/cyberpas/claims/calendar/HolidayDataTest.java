package io.cyberpas.claims.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.calendar.adapter.BusinessCalendarFile;
import io.cyberpas.claims.claim.Jurisdiction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the dated data against the rules by which the holidays come about. */
class HolidayDataTest {

    private static final BusinessCalendars CALENDARS = BusinessCalendarFile.read();
    private static final BusinessCalendar KOREA = CALENDARS.of(Jurisdiction.KR);
    private static final BusinessCalendar AMERICA = CALENDARS.of(Jurisdiction.US);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Instant NEW_MOON = Instant.parse("2000-01-06T18:14:00Z");
    private static final double SYNODIC_DAYS = 29.530588853;
    /** By how much a new moon can lie off the mean one, and the day it falls on off its instant. */
    private static final double MOST_DAYS_OFF = 1.7;

    /** Korean holidays of the sun for which a Saturday or Sunday is made good. */
    private static final List<MonthDay> MADE_GOOD = List.of(
            MonthDay.of(3, 1),
            MonthDay.of(5, 5),
            MonthDay.of(8, 15),
            MonthDay.of(10, 3),
            MonthDay.of(10, 9),
            MonthDay.of(12, 25));

    static Stream<Integer> years() {
        return KOREA.years().stream().map(HolidayYear::year);
    }

    @Test
    void noYearIsMissingBetweenTheFirstAndTheLast() {
        for (var calendar : List.of(KOREA, AMERICA)) {
            var known = calendar.years().stream().map(HolidayYear::year).toList();
            assertThat(known)
                    .containsExactlyElementsOf(IntStream.rangeClosed(known.getFirst(), known.getLast())
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aYearThatIsMissingIsNamedBeforeItComes() {
        int last = years().reduce((_, later) -> later).orElseThrow();
        assertThat(CALENDARS.without(last)).isEmpty();
        assertThat(CALENDARS.without(last + 1)).containsExactly(Jurisdiction.KR, Jurisdiction.US);
    }

    @ParameterizedTest
    @MethodSource("years")
    void federalHolidaysAreThoseOfTheLawOnTheDayTheyAreObserved(int year) {
        Set<LocalDate> expected = new TreeSet<>(Set.of(
                first(year, Month.JANUARY).with(dayOfWeekInMonth(3, MONDAY)),
                first(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, MONDAY)),
                first(year, Month.MAY).with(lastInMonth(MONDAY)),
                first(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, MONDAY)),
                first(year, Month.OCTOBER).with(dayOfWeekInMonth(2, MONDAY)),
                first(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, THURSDAY))));
        Stream.of(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 6, 19),
                        LocalDate.of(year, 7, 4),
                        LocalDate.of(year, 11, 11),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year + 1, 1, 1))
                .map(HolidayDataTest::observed)
                .filter(day -> day.getYear() == year)
                .forEach(expected::add);
        assertThat(days(AMERICA, year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("years")
    void koreanHolidaysOfTheSunAreThereAndMadeGoodOnTheNextWeekday(int year) {
        for (var each : MADE_GOOD) {
            var day = each.atYear(year);
            assertThat(KOREA.isBusinessDay(day)).as(day.toString()).isFalse();
            if (isWeekend(day)) {
                assertThat(substitutes(year)).as("for " + day).anyMatch(made -> isFirstAfter(day, made));
            }
        }
        assertThat(days(KOREA, year)).contains(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 6));
    }

    @ParameterizedTest
    @MethodSource("years")
    void lunarHolidaysFollowTheMoon(int year) {
        assertThat(daysAfterNewMoon(named(year, "설날"))).isLessThan(MOST_DAYS_OFF);
        assertThat(daysAfterNewMoon(named(year, "추석").minusDays(14))).isLessThan(MOST_DAYS_OFF);
        assertThat(daysAfterNewMoon(named(year, "부처님 오신 날").minusDays(7))).isLessThan(MOST_DAYS_OFF);
    }

    @ParameterizedTest
    @MethodSource("years")
    void lunarHolidaysLastThreeDaysAndASundayAmongThemIsMadeGood(int year) {
        for (var name : List.of("설날", "추석")) {
            var feast = named(year, name);
            var three = List.of(feast.minusDays(1), feast, feast.plusDays(1));
            assertThat(days(KOREA, year)).containsAll(three);
            if (three.stream().anyMatch(day -> day.getDayOfWeek() == SUNDAY)) {
                assertThat(substitutes(year))
                        .as(name + " of " + year)
                        .anyMatch(made -> isFirstAfter(three.getLast(), made));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the clock goes forward on 8 March 2026 and back on 1 November 2026
        "2026-03-05T15:00:00Z, 2026-03-12T04:00:00Z",
        "2026-03-06T04:59:00Z, 2026-03-12T04:00:00Z",
        "2026-03-06T05:00:00Z, 2026-03-13T04:00:00Z",
        "2026-10-29T15:00:00Z, 2026-11-05T05:00:00Z",
        // Independence Day is observed on Friday, 3 July 2026; the new year of 2028 on Friday, 31 December 2027
        "2026-06-30T15:00:00Z, 2026-07-08T04:00:00Z",
        "2027-12-29T15:00:00Z, 2028-01-06T05:00:00Z"
    })
    void fourBusinessDaysOfTheSecEndAtMidnightOfTheEastCoastInSummerAndWinter(Instant determined, Instant due) {
        assertThat(AMERICA.plusBusinessDays(determined, 4, NEW_YORK)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T03:00:00Z, 2026-02-19T15:00:00Z",
        "2027-02-05T03:00:00Z, 2027-02-10T15:00:00Z",
        "2028-01-25T03:00:00Z, 2028-01-31T15:00:00Z"
    })
    void aBusinessDayAfterTheEveOfSeollalIsTheFirstOneBehindIt(Instant from, Instant due) {
        assertThat(KOREA.plusBusinessDays(from, 1, SEOUL)).isEqualTo(due);
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static Set<LocalDate> days(BusinessCalendar calendar, int year) {
        return calendar.years().stream()
                .filter(each -> each.year() == year)
                .flatMap(each -> each.holidays().stream())
                .map(Holiday::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate named(int year, String name) {
        return KOREA.years().stream()
                .filter(each -> each.year() == year)
                .flatMap(each -> each.holidays().stream())
                .filter(each -> List.of(each.name().ko().split("·", -1)).contains(name))
                .map(Holiday::date)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " of " + year + " is missing"));
    }

    private static List<LocalDate> substitutes(int year) {
        return KOREA.years().stream()
                .filter(each -> each.year() == year)
                .flatMap(each -> each.holidays().stream())
                .filter(each -> each.name().ko().startsWith("대체공휴일"))
                .map(Holiday::date)
                .toList();
    }

    /** Whether between a day and its substitute there is nothing but weekends and holidays. */
    private static boolean isFirstAfter(LocalDate day, LocalDate substitute) {
        return substitute.isAfter(day) && day.plusDays(1).datesUntil(substitute).noneMatch(KOREA::isBusinessDay);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static double daysAfterNewMoon(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(SEOUL).toInstant();
        double since = Duration.between(NEW_MOON, noon).toSeconds()
                / (double) ChronoUnit.DAYS.getDuration().toSeconds();
        double phase = since % SYNODIC_DAYS;
        return Math.min(phase, SYNODIC_DAYS - phase);
    }
}
