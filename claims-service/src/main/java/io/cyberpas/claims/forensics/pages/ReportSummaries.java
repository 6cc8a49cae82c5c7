package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.claims.forensics.ReportTimestamp;
import io.cyberpas.claims.forensics.TechniqueCatalogue;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages show of a report. */
@ApplicationScoped
class ReportSummaries {

    private final ReportHandling handling;
    private final ReportReading reading;

    ReportSummaries(ReportHandling handling, ReportReading reading) {
        this.handling = handling;
        this.reading = reading;
    }

    /** The newest version; null while there is none. */
    @Nullable
    ReportSummary newest(String number, Actor reader) {
        return handling.find(number, Optional.empty(), reader).map(this::of).orElse(null);
    }

    ReportSummary of(ForensicReport report) {
        ReportContent content = handling.content(report);
        TechniqueCatalogue known = reading.techniques();
        return new ReportSummary(
                report,
                content,
                handling.missing(report),
                handling.verify(report),
                content.techniques().stream()
                        .map(id -> new ReportSummary.NamedTechnique(
                                id, known.name(id).orElse("")))
                        .toList(),
                reading.timestamp(report).map(ReportTimestamp::at).orElse(null),
                reading.isPrivileged(report));
    }
}
