package io.cyberpas.claims.calendar.adapter;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Tells the operators while there is time that the holidays of the coming year are missing: deadlines that touch it are refused. */
@ApplicationScoped
class CalendarWatch {

    private final BusinessCalendars calendars;
    private final Clock clock;
    private final ZoneId zone;

    CalendarWatch(BusinessCalendars calendars, Clock clock, ZoneId zone) {
        this.calendars = calendars;
        this.clock = clock;
        this.zone = zone;
    }

    void started(@Observes StartupEvent event) {
        look();
    }

    @Scheduled(every = "24h", delayed = "24h")
    void look() {
        int next = LocalDate.ofInstant(clock.instant(), zone).getYear() + 1;
        calendars
                .without(next)
                .forEach(place ->
                        Log.warnf("The holidays of %s in %d are missing in data/business-calendars.yaml", place, next));
    }
}
