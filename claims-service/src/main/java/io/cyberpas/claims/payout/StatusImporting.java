package io.cyberpas.claims.payout;

import io.cyberpas.claims.payout.StatusFollowing.Told;
import io.cyberpas.claims.payout.StatusReport.Kind;
import io.cyberpas.claims.payout.StatusReport.Problem;
import io.cyberpas.claims.payout.bank.BankStatus;
import io.cyberpas.claims.payout.bank.StatusReportReading;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads status reports of the bank and follows them, each message once, whole or not at all. */
@ApplicationScoped
public class StatusImporting {

    private static final int MOST_OF_A_REPORT_SECONDS = 600;
    private static final int BLOCK = 5_000;

    private final StatusReports reports;
    private final StatusFollowing following;
    private final BankFiles files;
    private final Execution execution;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    StatusImporting(
            StatusReports reports,
            StatusFollowing following,
            BankFiles files,
            Execution execution,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.reports = reports;
        this.following = following;
        this.files = files;
        this.execution = execution;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Follows a report; one that came before is answered as before.
     *
     * @throws io.cyberpas.platform.problem.InvalidInputException if it is none; nothing is changed
     */
    public StatusReport take(InputStream content, Actor actor) {
        StatusReport report = QuarkusTransaction.requiringNew()
                .timeout(MOST_OF_A_REPORT_SECONDS)
                .call(() -> {
                    Following reading = new Following();
                    try {
                        new StatusReportReading(zone).read(content, reading);
                    } catch (KnownReport known) {
                        return known.report;
                    }
                    return reading.end(actor);
                });
        execution.look();
        return report;
    }

    /** The reports, newest first. */
    @Transactional
    public Page<StatusReport> page(PageRequest request) {
        return reports.page(request);
    }

    /** One report. */
    @Transactional
    public StatusReport report(UUID id) {
        return reports.find(id).orElseThrow(() -> new AbsentException("status report", id.toString()));
    }

    /** What a report could not be followed in, the first thousand. */
    @Transactional
    public List<Problem> problems(UUID report) {
        return reports.problems(report);
    }

    /** Ends the reading of a message that came before. */
    private static final class KnownReport extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient StatusReport report;

        KnownReport(StatusReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    /** Follows what is told as it is read. */
    private final class Following implements StatusReportReading.Told {
        private final UUID id = Identifiers.next();
        private final List<Told> waiting = new ArrayList<>();
        private String messageId = "";
        private String originalMessage = "";
        private Instant createdAt = Instant.EPOCH;
        private @Nullable BankStatus groupStatus;
        private @Nullable UUID file;
        private int transactions;
        private int changed;

        @Override
        public void message(
                String message, Instant told, String original, @Nullable BankStatus status, @Nullable String reason) {
            reports.hold(message);
            Optional<StatusReport> same = reports.ofMessage(message);
            if (same.isPresent()) {
                throw new KnownReport(same.get());
            }
            messageId = message;
            originalMessage = original;
            createdAt = told;
            groupStatus = status;
            Optional<BankFile> known =
                    files.numbered(original).filter(each -> each.status() == BankFileStatus.RELEASED);
            file = known.map(BankFile::id).orElse(null);
            if (known.isEmpty()) {
                following.strange(id, original, status == null ? BankStatus.PART : status);
            }
            if (status != null) {
                whole(status, reason);
            }
        }

        @Override
        public void batch(BankStatus status, @Nullable String reason) {
            whole(status, reason);
        }

        @Override
        public void credit(String endToEndId, BankStatus status, @Nullable String reason) {
            transactions++;
            Optional<EndToEndId> known = EndToEndId.of(endToEndId);
            if (known.isEmpty()) {
                following.strange(id, endToEndId, status);
            } else if (StatusFollowing.next(status) != null) {
                waiting.add(new Told(known.get(), status, reason));
                if (waiting.size() == BLOCK) {
                    follow();
                }
            }
        }

        private void whole(BankStatus status, @Nullable String reason) {
            InstructionStatus next = StatusFollowing.next(status);
            if (file != null && next != null) {
                changed += following.whole(file, next, reason, createdAt);
            }
        }

        private void follow() {
            if (!waiting.isEmpty()) {
                changed += following.singles(id, waiting, createdAt);
                waiting.clear();
            }
        }

        StatusReport end(Actor actor) {
            follow();
            StatusReport report = new StatusReport(
                    id,
                    messageId,
                    originalMessage,
                    groupStatus == null ? null : groupStatus.name(),
                    createdAt,
                    transactions,
                    changed,
                    reports.count(id, Kind.UNKNOWN),
                    reports.count(id, Kind.CONTRADICTION),
                    actor.subject(),
                    clock.instant());
            reports.add(report);
            audit.record(
                    actor,
                    "status-report.received",
                    originalMessage,
                    "%s: %d credits, %d changed, %d unknown, %d contradicting"
                            .formatted(messageId, transactions, changed, report.unknown(), report.contradicting()));
            return report;
        }
    }
}
