package io.cyberpas.claims.calendar;

import io.cyberpas.platform.data.Source;
import java.util.List;

/**
 * All holidays of one year.
 *
 * @param source how well they are known
 */
public record HolidayYear(int year, Source source, List<Holiday> holidays) {

    /** @throws IllegalArgumentException when a holiday lies outside of the year or stands there twice */
    public HolidayYear {
        holidays = List.copyOf(holidays);
        for (var each : holidays) {
            if (each.date().getYear() != year) {
                throw new IllegalArgumentException(each.date() + " is not in " + year);
            }
        }
        if (holidays.stream().map(Holiday::date).distinct().count() != holidays.size()) {
            throw new IllegalArgumentException("A holiday of " + year + " stands there twice");
        }
    }
}
