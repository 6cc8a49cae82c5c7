package io.cyberpas.claims.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.calendar.adapter.BusinessCalendarFile;
import io.cyberpas.claims.claim.Jurisdiction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarsTest {

    private static final BusinessCalendars CALENDARS = BusinessCalendarFile.read();
    private static final BusinessCalendar KOREA = CALENDARS.of(Jurisdiction.KR);
    private static final BusinessCalendar AMERICA = CALENDARS.of(Jurisdiction.US);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(KOREA, AMERICA);
    }

    @Property
    void aDeadlineEndsOnABusinessDayAndSkipsNone(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        var end = calendar.plusBusinessDays(from, days);
        assertThat(calendar.isBusinessDay(end)).isTrue();
        assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isBusinessDay))
                .hasSize(days);
    }

    @Property
    void deadlinesAddUpAndNeverRunBackwards(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 20) int first,
            @ForAll @IntRange(max = 20) int second) {
        var together = calendar.plusBusinessDays(from, first + second);
        assertThat(calendar.plusBusinessDays(calendar.plusBusinessDays(from, first), second))
                .isIn(
                        together,
                        first == 0
                                ? calendar.plusBusinessDays(calendar.sameOrNextBusinessDay(from), second)
                                : together);
        assertThat(together).isAfterOrEqualTo(from);
        assertThat(calendar.plusBusinessDays(from.plusDays(1), first))
                .isAfterOrEqualTo(calendar.plusBusinessDays(from, first));
    }

    @Property
    void theLastDayRunsToItsEndInTheZoneThatCounts(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(max = 1439) int minute) {
        var begin = from.atStartOfDay(NEW_YORK).plusMinutes(minute).toInstant();
        var day = LocalDate.ofInstant(begin, NEW_YORK);
        assertThat(AMERICA.plusBusinessDays(begin, days, NEW_YORK))
                .isEqualTo(AMERICA.plusBusinessDays(day, days)
                        .plusDays(1)
                        .atStartOfDay(NEW_YORK)
                        .toInstant());
    }

    @Example
    void seollalOf2027IsOnTheKoreanDayAndItsSundayIsMadeGood() {
        assertThat(KOREA.holiday(LocalDate.of(2027, 2, 7)).orElseThrow().name().ko())
                .isEqualTo("설날");
        assertThat(KOREA.isBusinessDay(LocalDate.of(2027, 2, 9))).isFalse();
        assertThat(KOREA.nextBusinessDay(LocalDate.of(2027, 2, 5))).isEqualTo(LocalDate.of(2027, 2, 10));
    }

    @Example
    void chuseokOf2028MeetsFoundationDayAndGivesOneDayMore() {
        assertThat(KOREA.plusBusinessDays(LocalDate.of(2028, 9, 29), 1)).isEqualTo(LocalDate.of(2028, 10, 6));
    }

    @Example
    void aWeekWithoutHolidaysIsFiveBusinessDays() {
        assertThat(KOREA.plusBusinessDays(LocalDate.of(2026, 11, 20), 5)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Example
    void theFourDaysOfTheSecPassOverThanksgiving() {
        assertThat(AMERICA.plusBusinessDays(Instant.parse("2026-11-24T15:00:00Z"), 4, NEW_YORK))
                .isEqualTo(Instant.parse("2026-12-02T05:00:00Z"));
    }

    @Example
    void koreanTimeDecidesOnWhichDayADeadlineBegins() {
        var lateInUtc = Instant.parse("2026-11-19T16:00:00Z");
        assertThat(KOREA.plusBusinessDays(lateInUtc, 1, SEOUL)).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Example
    void everyHolidayOfTheDataFallsInItsYearAndSubstitutesAreWeekdays() {
        KOREA.years().stream()
                .flatMap(year -> year.holidays().stream())
                .filter(holiday -> holiday.name().en().startsWith("Substitute"))
                .forEach(holiday ->
                        assertThat(holiday.date().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Example
    void aYearOrAPlaceWithoutDataIsAnErrorThatSaysWhatIsMissing() {
        assertThatThrownBy(() -> KOREA.isBusinessDay(LocalDate.of(2031, 5, 5)))
                .isInstanceOf(MissingCalendarException.class)
                .hasMessageContaining("KR in 2031");
        assertThatThrownBy(() -> CALENDARS.of(Jurisdiction.CN))
                .isInstanceOf(MissingCalendarException.class)
                .hasMessageContaining("CN");
        assertThatThrownBy(() -> KOREA.plusBusinessDays(LocalDate.of(2028, 12, 28), 4))
                .isInstanceOf(MissingCalendarException.class);
    }
}
