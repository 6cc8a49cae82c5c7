package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.quote.UnderwritingFile.ProposedRelease;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.JudgementRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What underwriters decide on referred quotes, each in one transaction with its audit entry. */
@ApplicationScoped
public class Underwriting {

    private final Quotes quotes;
    private final Editions editions;
    private final SanctionsHindrance sanctions;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    Underwriting(
            Quotes quotes,
            Editions editions,
            SanctionsHindrance sanctions,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.quotes = quotes;
        this.editions = editions;
        this.sanctions = sanctions;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Quotes a referral, with judged figures where the tariff has none.
     *
     * @throws InvalidInputException naming judged figures that are missing, superfluous or out of range
     * @throws ForbiddenActionException if limit, premium or adjustments are beyond the underwriter's authority
     * @throws ConflictException if a sanctions hit or a clearance question is open
     */
    @Transactional
    public Quote release(String number, long version, Release release, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        release(quote, release, underwriter.subject(), underwriter);
        audit.record(underwriter, "quote.released", number, release.reason());
        return quotes.complete(quote);
    }

    /**
     * Proposes a release that is beyond the underwriter's own authority; another person approves it.
     *
     * @throws InvalidInputException naming judged figures that are missing, superfluous or out of range
     */
    @Transactional
    public Quote propose(String number, long version, Release release, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        Instant now = clock.instant();
        quote.requireReleasable(today(now));
        ReleaseRules.require(release, quote, editions.of(quote.proposal()), today(now));
        quote.propose(release, underwriter, now);
        audit.record(underwriter, "quote.release-proposed", number, release.reason());
        return quotes.complete(quote);
    }

    /**
     * Releases what another underwriter has proposed.
     *
     * @throws ForbiddenActionException for who proposed it, and if it is beyond the approver's authority, too
     */
    @Transactional
    public Quote approve(String number, long version, Actor approver) {
        Quote quote = quotes.require(number, version, approver);
        ProposedRelease proposed = quote.requireProposal();
        if (proposed.by().equals(approver.subject())) {
            throw new ForbiddenActionException("A proposed release is approved by another person than its author.");
        }
        release(quote, proposed.release(), proposed.by(), approver);
        audit.record(approver, "quote.release-approved", number, "proposed by " + proposed.by());
        return quotes.complete(quote);
    }

    /** Turns a proposed release down; the referral waits for another decision. */
    @Transactional
    public Quote reject(String number, long version, String reason, Actor approver) {
        Quote quote = quotes.require(number, version, approver);
        quote.rejectProposal();
        audit.record(approver, "quote.release-rejected", number, reason);
        return quotes.complete(quote);
    }

    /** Declines a referral. */
    @Transactional
    public Quote decline(String number, long version, String reason, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        quote.decline(reason, underwriter, clock.instant());
        audit.record(underwriter, "quote.declined", number, reason);
        return quotes.complete(quote);
    }

    /** Answers whether this quote's broker may go on although another one has a quote for the same insured. */
    @Transactional
    public Quote answerClearance(String number, long version, boolean granted, String reason, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        quote.answerClearance(granted, reason, underwriter, clock.instant());
        audit.record(underwriter, granted ? "quote.clearance-granted" : "quote.clearance-refused", number, reason);
        return quotes.complete(quote);
    }

    /** Notes that a condition of the offer is fulfilled. */
    @Transactional
    public Quote clearSubjectivity(String number, long version, int subjectivity, String note, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        quote.clearSubjectivity(subjectivity, note, underwriter, clock.instant());
        audit.record(underwriter, "quote.subjectivity-cleared", number, subjectivity + ": " + note);
        return quotes.complete(quote);
    }

    private void release(Quote quote, Release release, String author, Actor releaser) {
        Instant now = clock.instant();
        LocalDate today = today(now);
        quote.requireReleasable(today);
        requireNothingInTheWay(quote, releaser);
        Edition edition = editions.of(quote.proposal());
        ReleaseRules.require(release, quote, edition, today);
        List<Worksheet> worksheets =
                Pricing.worksheets(quote, edition, release.judgedBy(author), release.adjustedBy(author));
        JudgementRules.requireAuthority(
                releaser,
                edition.product(),
                quote.highestLimit(),
                Pricing.highestPremium(worksheets),
                release.adjustmentPercent());
        LocalDate validUntil = Validity.ofPrice(quote.proposal().cover(), edition.product(), today);
        quote.release(release, author, worksheets, validUntil, releaser, now);
    }

    private void requireNothingInTheWay(Quote quote, Actor releaser) {
        if (quote.awaitsClearance()) {
            throw new ConflictException(
                    "clearance-open",
                    "Clearance question open",
                    "Another broker has a quote for the insured of %s; say first who may go on."
                            .formatted(quote.number()),
                    Map.of());
        }
        sanctions.requireNone(quote);
        sanctions.requireClearedByOthers(quote, releaser);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
