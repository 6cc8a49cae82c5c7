package io.cyberpas.claims.calendar;

import io.cyberpas.claims.claim.Jurisdiction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The business calendars known. */
public final class BusinessCalendars {

    private final Map<Jurisdiction, BusinessCalendar> calendars = new EnumMap<>(Jurisdiction.class);

    /** @throws IllegalArgumentException when there are two of one place */
    public BusinessCalendars(List<BusinessCalendar> calendars) {
        for (var each : calendars) {
            if (this.calendars.put(each.jurisdiction(), each) != null) {
                throw new IllegalArgumentException("There are two calendars of " + each.jurisdiction());
            }
        }
    }

    /**
     * The calendar of a place.
     *
     * @throws MissingCalendarException when there is none; days are never counted without one
     */
    public BusinessCalendar of(Jurisdiction jurisdiction) {
        var calendar = calendars.get(jurisdiction);
        if (calendar == null) {
            throw MissingCalendarException.ofPlace(jurisdiction);
        }
        return calendar;
    }

    /** The places whose holidays of a year are not known. */
    public List<Jurisdiction> without(int year) {
        return calendars.values().stream()
                .filter(each -> each.years().stream().noneMatch(known -> known.year() == year))
                .map(BusinessCalendar::jurisdiction)
                .toList();
    }
}
