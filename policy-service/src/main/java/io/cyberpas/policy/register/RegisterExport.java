package io.cyberpas.policy.register;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register as a CSV file, which a spreadsheet opens and runs nothing of. Who takes it with them is recorded. */
@ApplicationScoped
public class RegisterExport {

    private static final List<String> COLUMNS = List.of(
            "businessRegistrationNumber",
            "company",
            "policyNumber",
            "duty",
            "product",
            "from",
            "to",
            "endedOn",
            "coveredOn",
            "covered",
            "limit",
            "currency",
            "premium");

    private final RegisterReading reading;
    private final AuditTrail audit;

    RegisterExport(RegisterReading reading, AuditTrail audit) {
        this.reading = reading;
        this.audit = audit;
    }

    /** Writes what {@link RegisterReading#entries} finds, however many lines that are, as the reader may see it. */
    @Transactional
    public void write(@Nullable String text, LocalDate on, Actor reader, OutputStream out) throws IOException {
        audit.record(reader, "register.exported", "compulsory-register", text);
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(COLUMNS);
            reading.forEach(text, on, entry -> table.line(line(entry, on, reader)));
        }
    }

    private static List<String> line(RegisterEntry entry, LocalDate on, Actor reader) {
        Money limit = entry.limit();
        return List.of(
                Disclosure.registrationNumber(CompanyNumber.written(entry.companyNumber()), reader),
                entry.companyName(),
                entry.policyNumber(),
                entry.rule(),
                entry.product().name(),
                entry.from().toString(),
                entry.to().toString(),
                entry.endedOn() == null ? "" : entry.endedOn().toString(),
                on.toString(),
                Boolean.toString(entry.covered()),
                limit == null ? "" : limit.amount().toPlainString(),
                entry.premium().currency().getCurrencyCode(),
                entry.premium().amount().toPlainString());
    }
}
