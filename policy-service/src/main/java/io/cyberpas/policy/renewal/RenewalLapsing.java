package io.cyberpas.policy.renewal;

import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.ProblemException;
import io.cyberpas.policy.policy.change.Change;
import io.cyberpas.policy.policy.change.PolicyChanges;
import io.cyberpas.policy.policy.change.TransactionRulebook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What happens to renewals that nobody answered, and to policies that expired without being renewed: what was insured against
 * claims made may be reported for the automatic time after the end.
 */
@ApplicationScoped
class RenewalLapsing {
    private static final Logger LOG = Logger.getLogger(RenewalLapsing.class);
    private static final int BATCH = 500;

    private static final String LAPSE = """
            WITH offers AS (
              SELECT id FROM renewal_offer WHERE state = 'OFFERED' AND valid_until < ?
              ORDER BY valid_until, id LIMIT ? FOR UPDATE SKIP LOCKED),
            referrals AS (
              SELECT id FROM renewal_offer WHERE state IN ('REFERRED', 'NON_RENEWAL_PROPOSED') AND cover_from <= ?
              LIMIT ? FOR UPDATE SKIP LOCKED),
            unanswered AS (SELECT id FROM offers UNION ALL SELECT id FROM referrals),
            lapsed AS (
              UPDATE renewal_offer o SET state = 'LAPSED', version = version + 1
              FROM unanswered u WHERE o.id = u.id RETURNING o.id, o.policy_number),
            steps AS (
              INSERT INTO renewal_step (offer_id, position, state, at, by)
              SELECT l.id, (SELECT count(*) FROM renewal_step s WHERE s.offer_id = l.id), 'LAPSED', ?, ? FROM lapsed l)
            SELECT policy_number FROM lapsed""";

    /** Policies that expired lately without a successor, insured claims made, and whose reporting has not been extended. */
    private static final String UNREPORTED = """
            SELECT p.number FROM policy p
            WHERE p.ended_on IS NULL AND p.cover_to <= ? AND p.cover_to > ? AND (?::text IS NULL OR p.number > ?)
              AND NOT EXISTS (SELECT 1 FROM policy s WHERE s.predecessor = p.number)
              AND EXISTS (
                SELECT 1 FROM policy_version v JOIN coverage_part c ON c.version_id = v.id
                WHERE v.policy_id = p.id AND v.recorded_to IS NULL AND v.cover = 'COVERED' AND v.effective_to = p.cover_to
                  AND c.basis = 'CLAIMS_MADE')
              AND NOT EXISTS (
                SELECT 1 FROM policy_version v WHERE v.policy_id = p.id AND v.recorded_to IS NULL AND v.cover = 'REPORTING')
            ORDER BY p.number LIMIT ?""";

    private final Database database;
    private final PolicyChanges changes;
    private final TransactionRulebook rulebook;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    RenewalLapsing(
            Database database,
            PolicyChanges changes,
            TransactionRulebook rulebook,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.changes = changes;
        this.rulebook = rulebook;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /** Lapses what nobody answered in time, and extends the reporting of what is not renewed; a small transaction each. */
    void lapse() {
        int lapsed;
        do {
            lapsed = QuarkusTransaction.requiringNew().call(this::lapseBatch);
        } while (lapsed >= BATCH);
        extendReporting();
    }

    private int lapseBatch() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<String> numbers = database.list(
                LAPSE, row -> row.getString(1), today, BATCH, today, BATCH, now, RenewalJob.JOB.subject());
        auditTrail.recordAll(RenewalJob.JOB, "renewal.lapsed", numbers, null);
        return numbers.size();
    }

    private void extendReporting() {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        String after = null;
        List<String> numbers = new ArrayList<>();
        do {
            numbers.clear();
            numbers.addAll(unreported(today, after));
            numbers.forEach(this::extendReporting);
            after = numbers.isEmpty() ? null : numbers.getLast();
        } while (numbers.size() == BATCH);
    }

    private List<String> unreported(LocalDate today, @Nullable String after) {
        LocalDate since = today.minusDays(rulebook.of(today).automaticDays());
        return database.list(UNREPORTED, row -> row.getString(1), today, since, after, after, BATCH);
    }

    /** Another replica may be quicker, or somebody sells a longer time meanwhile: then there is nothing left to do. */
    private void extendReporting(String policyNumber) {
        try {
            Change extension = new Change.ExtendReporting(null, "expired without renewal");
            changes.record(changes.plan(policyNumber, extension, RenewalJob.JOB), RenewalJob.JOB);
        } catch (ProblemException e) {
            LOG.infof("Reporting under %s was not extended: %s", policyNumber, e.getMessage());
        }
    }
}
