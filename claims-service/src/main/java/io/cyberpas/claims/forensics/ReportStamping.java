package io.cyberpas.claims.forensics;

import io.cyberpas.claims.timestamp.Timestamp;
import io.cyberpas.claims.timestamp.TimestampCheck;
import io.cyberpas.claims.timestamp.Timestamping;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/**
 * Has signatures of reports stamped by a third party, where an authority is configured: asked for after the transaction of
 * the signature, again and again until it answers. The stamp is over the SHA-256 of the 64 bytes of the signature.
 */
@ApplicationScoped
class ReportStamping implements OutboxDelivery {

    private static final String TOPIC = "report.stamp";

    private final Timestamping timestamping;
    private final Database database;
    private final Outbox outbox;
    private final AuditTrail audit;

    ReportStamping(Timestamping timestamping, Database database, Outbox outbox, AuditTrail audit) {
        this.timestamping = timestamping;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What is to be stamped. */
    record Request(String reference, String sha256) {}

    /** Asks for a stamp over the signature that was just made. */
    void ask(ForensicReport report, Actor actor) {
        if (timestamping.isAvailable()) {
            outbox.send(
                    TOPIC,
                    report.reference(),
                    new Request(report.reference(), digest(report).hex()),
                    actor);
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        Request request = message.payloadAs(Request.class);
        Timestamp stamp = timestamping.stamp(request.sha256());
        return () -> keep(request.reference(), stamp);
    }

    /** Beside the report, not in it: who reviews it meanwhile is not disturbed. */
    private void keep(String reference, Timestamp stamp) {
        int kept = database.change(
                "INSERT INTO forensic_report_stamp (report_id, token, stamped_at, authority)"
                        + " SELECT id, ?, ?, ? FROM forensic_report WHERE reference = ? ON CONFLICT DO NOTHING",
                stamp.token(),
                stamp.at(),
                stamp.authority(),
                reference);
        if (kept == 1) {
            audit.record(
                    Actor.system("claims-service"),
                    "forensics.report-stamped",
                    reference,
                    stamp.authority() + " " + stamp.at());
        }
    }

    /** The stamp of a report; empty while it has none. */
    Optional<ReportTimestamp> of(ForensicReport report) {
        return database.first(
                "SELECT token, stamped_at, authority FROM forensic_report_stamp WHERE report_id = ?",
                row -> new ReportTimestamp(
                        Base64.getEncoder().encodeToString(row.getBytes("token")),
                        row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                        row.getString("authority")),
                report.id());
    }

    /** What the stamp of a report proves; empty if it has none. */
    Optional<TimestampCheck> check(ForensicReport report) {
        return of(report)
                .map(stamp -> timestamping.check(
                        Base64.getDecoder().decode(stamp.token()),
                        digest(report).hex()));
    }

    private static Sha256 digest(ForensicReport report) {
        return Sha256.of(
                Base64.getDecoder().decode(report.signature().orElseThrow().value()));
    }
}
