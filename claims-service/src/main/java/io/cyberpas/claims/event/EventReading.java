package io.cyberpas.claims.event;

import io.cyberpas.claims.event.EventFigures.PartFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** What an event costs, from whoever keeps the money of claims. */
@ApplicationScoped
public class EventReading {

    private final Instance<EventFigures> money;

    EventReading(@Any Instance<EventFigures> money) {
        this.money = money;
    }

    /** Whether anybody knows. */
    public boolean isKnown() {
        return !money.isUnsatisfied();
    }

    /** The figures by part and currency. */
    public List<PartFigures> figures(String code) {
        return money.stream().flatMap(each -> each.of(code).stream()).toList();
    }
}
