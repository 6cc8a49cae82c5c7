package io.cyberpas.claims.calendar;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.Map;

/** Business days are asked for of a place or a year whose holidays are not known: 409, never a silent guess. */
public final class MissingCalendarException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    private MissingCalendarException(String detail, Map<String, Object> members) {
        super("calendar-missing", "The holidays are not known", detail, members);
    }

    static MissingCalendarException ofPlace(Jurisdiction jurisdiction) {
        return new MissingCalendarException(
                "There is no business calendar of " + jurisdiction + " in data/business-calendars.yaml",
                Map.of("jurisdiction", jurisdiction.name()));
    }

    static MissingCalendarException ofYear(Jurisdiction jurisdiction, int year) {
        return new MissingCalendarException(
                "The holidays of " + jurisdiction + " in " + year + " are not in data/business-calendars.yaml yet",
                Map.of("jurisdiction", jurisdiction.name(), "year", year));
    }
}
