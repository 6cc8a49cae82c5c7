package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.coverage.CoverReviews;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.forensics.EvidenceItems;
import io.cyberpas.claims.payment.MoneySums;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What the features hold of a claim in sums, one statement a feature. */
@ApplicationScoped
public class WorkbenchSums {

    private final EvidenceItems evidence;
    private final MoneySums money;
    private final Duties duties;
    private final CoverReviews reviews;

    WorkbenchSums(EvidenceItems evidence, MoneySums money, Duties duties, CoverReviews reviews) {
        this.evidence = evidence;
        this.money = money;
        this.duties = duties;
        this.reviews = reviews;
    }

    /**
     * The sums of one claim.
     *
     * @param rightsReserved whether the newest review of the cover reserves the insurer's rights
     */
    public record Sums(
            EvidenceItems.Holdings evidence,
            MoneySums.Sums money,
            int openDuties,
            int overdueDuties,
            boolean rightsReserved) {

        /** How many items of evidence there are. */
        public int items() {
            return evidence.items();
        }

        /** Items whose chain of custody is opened. */
        public int inCustody() {
            return evidence.inCustody();
        }

        /** Items under legal hold. */
        public int onHold() {
            return evidence.onHold();
        }

        /** What the newest verification of the evidence found. */
        public int faults() {
            return evidence.faults();
        }

        /** Whether every item of evidence is in custody and under legal hold. */
        public boolean isPreserved() {
            return items() > 0 && inCustody() == items() && onHold() == items();
        }

        /** What the insurer expects to pay in all, what was paid included. */
        public Money reserved() {
            return money.reserved();
        }

        public Money paid() {
            return money.paid();
        }

        /** What is still expected to be paid. */
        public Money outstanding() {
            return money.outstanding();
        }

        /** Payments on which something is still to happen. */
        public int paymentsUnderWay() {
            return money.underWay();
        }
    }

    /** Reads the sums of a claim as they are now. */
    public Sums of(Claim claim, Instant now) {
        var open = duties.of(claim.id()).stream().filter(Duty::isOpen).toList();
        return new Sums(
                evidence.holdings(claim.id()),
                money.of(claim),
                open.size(),
                (int) open.stream().filter(each -> each.isLate(now)).count(),
                reviews.newest(claim.id())
                        .flatMap(review -> review.reservationOfRights())
                        .isPresent());
    }
}
