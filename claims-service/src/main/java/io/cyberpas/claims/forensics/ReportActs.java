package io.cyberpas.claims.forensics;

import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.ProcessActs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** That a report was signed, of whichever kind, and that the final one was accepted. */
@Singleton
class ReportActs implements ProcessActs {

    private final ForensicReports reports;

    ReportActs(ForensicReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Instant> happened(UUID claimId, ClockStop act, Instant since) {
        return (switch (act) {
                    case REPORT_SIGNED -> signed(claimId);
                    case REPORT_ACCEPTED -> accepted(claimId);
                    case STAGE_LEFT, NOTICE_ACKNOWLEDGED, VENDOR_ENGAGED, PAID_AS_GRANTED -> Stream.<Instant>empty();
                })
                .filter(at -> !at.isBefore(since))
                .min(Comparator.naturalOrder());
    }

    private Stream<Instant> signed(UUID claimId) {
        return reports.of(claimId).stream().flatMap(each -> each.signature().map(ReportSignature::signedAt).stream());
    }

    /** An interim report lets nobody decide on anything, so its acceptance ends no wait. */
    private Stream<Instant> accepted(UUID claimId) {
        return reports.of(claimId).stream()
                .filter(each -> each.kind() == ReportKind.FINAL && each.status() == ReportStatus.ACCEPTED)
                .flatMap(each -> each.decidedAt().stream());
    }
}
