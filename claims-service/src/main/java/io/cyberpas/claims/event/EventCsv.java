package io.cyberpas.claims.event;

import io.cyberpas.platform.csv.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The claims of an event as CSV, however many. */
@ApplicationScoped
public class EventCsv {

    private final EventBooks books;

    EventCsv(EventBooks books) {
        this.books = books;
    }

    /** Writes a line a claim, with a byte order mark by which spreadsheets know the encoding. */
    public void write(String code, OutputStream out) throws IOException {
        try (var table = new CsvTable(out, true)) {
            table.line(List.of("event", "claim", "policy", "insured", "brokerage", "stage", "awareAt"));
            books.forEachMember(
                    code,
                    each -> table.line(List.of(
                            code,
                            each.number(),
                            each.policyNumber(),
                            each.insuredName(),
                            each.brokerage(),
                            each.stage().name(),
                            each.awareAt().toString())));
        }
    }
}
