package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the features hold of a claim in sums, read by one statement. */
@ApplicationScoped
public class WorkbenchSums {

    private static final String SUMS = """
            SELECT
              (SELECT count(*) FROM engagement e WHERE e.claim_id = c.id),
              (SELECT count(*) FROM evidence_item i WHERE i.claim_id = c.id),
              (SELECT count(*) FROM evidence_item i WHERE i.claim_id = c.id AND i.custody_length > 0),
              (SELECT count(*) FROM evidence_item i WHERE i.claim_id = c.id AND i.legal_hold),
              (SELECT r.status FROM forensic_report r WHERE r.claim_id = c.id ORDER BY r.revision DESC LIMIT 1),
              (SELECT coalesce(sum(m.balance_amount), 0) FROM (
                 SELECT DISTINCT ON (v.part, v.kind) v.balance_amount FROM reserve_movement v WHERE v.claim_id = c.id
                 ORDER BY v.part, v.kind, v.sequence DESC) m),
              (SELECT coalesce(sum(p.net_amount), 0) FROM payment p WHERE p.claim_id = c.id AND p.status = 'PAID'),
              (SELECT count(*) FROM payment p
               WHERE p.claim_id = c.id AND p.status NOT IN ('PAID', 'RETURNED', 'REFUSED', 'REJECTED', 'WITHDRAWN')),
              (SELECT count(*) FROM duty d WHERE d.claim_id = c.id AND d.status = 'OPEN'),
              (SELECT count(*) FROM duty d WHERE d.claim_id = c.id AND d.status = 'OPEN' AND d.due_at < now()),
              (SELECT v.reservation_of_rights IS NOT NULL FROM cover_review v WHERE v.claim_id = c.id ORDER BY v.id DESC LIMIT 1),
              (SELECT v.faults FROM evidence_verification v WHERE v.claim_id = c.id AND v.finished_at IS NOT NULL
               ORDER BY v.finished_at DESC LIMIT 1)
            FROM claim c WHERE c.id = ?
            """;

    private final Database database;

    WorkbenchSums(Database database) {
        this.database = database;
    }

    /**
     * The sums of one claim.
     *
     * @param inCustody items whose chain of custody is opened
     * @param onHold items under legal hold
     * @param report status of the newest version of the forensic report; null while there is none
     * @param reserved what the insurer expects to pay in all, what was paid included
     * @param paymentsUnderWay payments on which something is still to happen
     * @param rightsReserved whether the newest review of the cover reserves the insurer's rights
     * @param faults what the newest verification of the evidence found
     */
    public record Sums(
            int engagements,
            int items,
            int inCustody,
            int onHold,
            @Nullable String report,
            Money reserved,
            Money paid,
            int paymentsUnderWay,
            int openDuties,
            int overdueDuties,
            boolean rightsReserved,
            int faults) {

        /** What is still expected to be paid. */
        public Money outstanding() {
            return reserved.minus(paid);
        }

        /** Whether every item of evidence is in custody and under legal hold. */
        public boolean isPreserved() {
            return items > 0 && inCustody == items && onHold == items;
        }
    }

    /** Reads the sums of a claim. */
    public Sums of(Claim claim) {
        return database.first(
                        SUMS,
                        row -> new Sums(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getString(5),
                                money(claim, row.getBigDecimal(6)),
                                money(claim, row.getBigDecimal(7)),
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10),
                                row.getBoolean(11),
                                row.getInt(12)),
                        claim.id())
                .orElseThrow();
    }

    private static Money money(Claim claim, BigDecimal amount) {
        var digits = claim.currency().getDefaultFractionDigits();
        return Money.of(amount.setScale(digits, RoundingMode.UNNECESSARY), claim.currency());
    }
}
