package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages show of a report. */
@ApplicationScoped
class ReportSummaries {

    private final ReportHandling handling;

    ReportSummaries(ReportHandling handling) {
        this.handling = handling;
    }

    /** The newest version; null while there is none. */
    @Nullable
    ReportSummary newest(String number, Actor reader) {
        return handling.find(number, Optional.empty(), reader).map(this::of).orElse(null);
    }

    ReportSummary of(ForensicReport report) {
        return new ReportSummary(report, handling.content(report), handling.missing(report), handling.verify(report));
    }
}
