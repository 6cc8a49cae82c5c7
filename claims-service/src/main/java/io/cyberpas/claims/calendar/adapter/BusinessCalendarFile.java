package io.cyberpas.claims.calendar.adapter;

import io.cyberpas.claims.calendar.BusinessCalendar;
import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.calendar.HolidayYear;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The file {@code data/business-calendars.yaml}; a mistake in it stops the service from starting. */
public class BusinessCalendarFile {

    private static final String FILE = "data/business-calendars.yaml";

    record Content(List<Row> calendars) {}

    record Row(Jurisdiction jurisdiction, ZoneId zone, Set<DayOfWeek> weekend, Bilingual law, List<HolidayYear> years) {

        BusinessCalendar calendar() {
            return new BusinessCalendar(jurisdiction, zone, weekend, law, years);
        }
    }

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static BusinessCalendars read() {
        try {
            return new BusinessCalendars(DataFiles.read(FILE, Content.class).calendars().stream()
                    .map(Row::calendar)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
