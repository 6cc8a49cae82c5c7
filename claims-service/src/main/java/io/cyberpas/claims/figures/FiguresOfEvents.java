package io.cyberpas.claims.figures;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.event.EventFigures;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;

/** What a loss event costs so far, for the page of the event. */
@ApplicationScoped
class FiguresOfEvents implements EventFigures {

    private static final String OF_EVENT = """
            SELECT m.part, m.currency, sum(m.reserved), sum(m.paid) FROM money_month m JOIN claim c ON c.id = m.claim_id
            WHERE c.event_code = ? GROUP BY m.part, m.currency ORDER BY m.part, m.currency
            """;

    private final Database database;

    FiguresOfEvents(Database database) {
        this.database = database;
    }

    @Override
    public List<PartFigures> of(String eventCode) {
        return database.list(
                OF_EVENT,
                row -> {
                    var currency = Currency.getInstance(row.getString(2));
                    return new PartFigures(
                            CoveragePart.valueOf(row.getString(1)),
                            Money.of(row.getBigDecimal(3), currency),
                            Money.of(row.getBigDecimal(4), currency));
                },
                eventCode);
    }
}
