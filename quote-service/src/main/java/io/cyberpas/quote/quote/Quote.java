package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.quote.UnderwritingFile.ProposedRelease;
import io.cyberpas.quote.quote.UnderwritingFile.Subjectivity;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An offer to insure somebody, from the broker's first words until a policy stands.
 *
 * <p>A broker fills in a draft and submits it. The rules quote it at once, refer it to an underwriter or decline it. An
 * underwriter releases a referral, judging the figures that the tariff lacks, with loadings, discounts and subjectivities, or
 * declines it; what is beyond one person's authority is proposed by one and approved by another. The broker accepts one option
 * while the quote is valid and no subjectivity is open; the policy service issues the policy and binds the quote. Until then
 * the broker can reopen it as a new revision; the revisions before are kept. States and ways between them: {@link QuoteStatus}.
 */
@Entity
@Table(name = "quote")
public class Quote extends QuoteRecord {

    /** For the persistence provider. */
    protected Quote() {}

    /** A draft of what the broker has said so far. */
    static Quote draft(String number, String brokerage, Application application, Instant at) {
        Quote quote = new Quote();
        quote.id = Identifiers.next();
        quote.number = number;
        quote.brokerage = brokerage;
        quote.status = QuoteStatus.DRAFT;
        quote.revision = 1;
        quote.createdAt = at;
        quote.underwriting = UnderwritingFile.EMPTY;
        quote.application = application;
        return quote;
    }

    /**
     * The broker says something else, or more.
     *
     * @throws ConflictException if it is no draft
     */
    void revise(Application application) {
        if (status != QuoteStatus.DRAFT) {
            throw new IllegalTransitionException(number, status, "change of the application", status.successors());
        }
        this.application = application;
    }

    /** The broker hands the draft in, which by now is complete. */
    void submit(Proposal complete, @Nullable RiskAssessment assessment, Actor broker, Instant at) {
        moveTo(QuoteStatus.SUBMITTED, "submission", broker, at, null);
        proposal = complete;
        submittedAt = at;
        underwriting = underwriting.assessed(assessment);
        for (Application.RequestedOption option : application.options()) {
            options.add(QuoteOption.unpriced(
                    options.size() + 1,
                    Objects.requireNonNull(option.limit()),
                    Objects.requireNonNull(option.retention())));
        }
    }

    /** The rules price all options; the offer stands until the day before {@code validUntil}. */
    void quote(List<Worksheet> worksheets, LocalDate validUntil, Actor actor, Instant at, @Nullable String reason) {
        requireLegal(QuoteStatus.QUOTED, "quoting");
        if (worksheets.size() != options.size()) {
            throw new IllegalArgumentException("each of %d options needs one worksheet".formatted(options.size()));
        }
        moveTo(QuoteStatus.QUOTED, "quoting", actor, at, reason);
        for (int i = 0; i < worksheets.size(); i++) {
            options.set(i, options.get(i).pricedBy(worksheets.get(i)));
        }
        this.validUntil = validUntil;
    }

    /** The rules leave the risk to an underwriter, who has until the day before {@code decideBefore}. */
    void refer(List<Reason> why, LocalDate decideBefore, Actor actor, Instant at) {
        moveTo(QuoteStatus.REFERRED, "referral", actor, at, Reason.openCodes(why));
        reasons.addAll(why);
        validUntil = decideBefore;
    }

    /** The rules decline the risk. */
    void decline(List<Reason> why, Actor actor, Instant at) {
        moveTo(QuoteStatus.DECLINED, "decline", actor, at, Reason.openCodes(why));
        reasons.addAll(why);
    }

    /** An underwriter declines the risk. */
    void decline(String reason, Actor actor, Instant at) {
        moveTo(QuoteStatus.DECLINED, "decline", actor, at, reason);
        validUntil = null;
    }

    /** An underwriter quotes a referral; {@code by} is whose judgement it is. */
    void release(
            Release release, String by, List<Worksheet> worksheets, LocalDate validUntil, Actor actor, Instant at) {
        quote(worksheets, validUntil, actor, at, release.reason());
        underwriting = underwriting.released(release.judgedBy(by), release.adjustedBy(by), release.subjectivities());
    }

    /** An underwriter asks a second person to release the referral. */
    void propose(Release release, Actor underwriter, Instant at) {
        requireLegal(QuoteStatus.QUOTED, "release proposal");
        underwriting =
                underwriting.proposing(new ProposedRelease(release, underwriter.subject(), underwriter.name(), at));
    }

    /** The second person does not want it so; the referral waits for another decision. */
    void rejectProposal() {
        requireProposal();
        underwriting = underwriting.proposing(null);
    }

    /** @throws ConflictException if no release waits for a second person */
    ProposedRelease requireProposal() {
        ProposedRelease proposed = underwriting.proposed();
        if (proposed == null) {
            throw new ConflictException("%s has no release that waits for approval.".formatted(number));
        }
        return proposed;
    }

    /** An underwriter answers the clearance question which broker acts for the insured. */
    void answerClearance(boolean granted, String reason, Actor underwriter, Instant at) {
        requireLegal(QuoteStatus.QUOTED, "clearance");
        if (!isReferredFor(ReasonCode.OTHER_BROKER)) {
            throw new ConflictException("%s raises no clearance question.".formatted(number));
        }
        underwriting =
                underwriting.clearedAs(new UnderwritingFile.Clearance(granted, reason, underwriter.subject(), at));
    }

    /** Whether another broker is in the way and no underwriter has let this one go on. */
    public boolean awaitsClearance() {
        UnderwritingFile.Clearance clearance = underwriting.clearance();
        return isReferredFor(ReasonCode.OTHER_BROKER) && (clearance == null || !clearance.granted());
    }

    private boolean isReferredFor(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }

    /**
     * An underwriter is satisfied of a subjectivity.
     *
     * @throws ConflictException if it is not open
     */
    void clearSubjectivity(int subjectivity, String note, Actor underwriter, Instant at) {
        requireLegal(QuoteStatus.ACCEPTED, "clearing of a subjectivity");
        if (underwriting.openSubjectivities().stream().noneMatch(open -> open.number() == subjectivity)) {
            throw new ConflictException("%s has no open subjectivity %d.".formatted(number, subjectivity));
        }
        underwriting =
                underwriting.withSubjectivity(subjectivity, open -> open.cleared(underwriter.subject(), at, note));
    }

    /** The broker takes the request back, or the underwriter the offer. */
    void withdraw(String reason, Actor actor, Instant at) {
        moveTo(QuoteStatus.WITHDRAWN, "withdrawal", actor, at, reason);
        validUntil = null;
    }

    /** The broker begins a new revision with what was said in the last one, which is kept as it stood. */
    void reopen(String reason, Actor actor, Instant at) {
        requireLegal(QuoteStatus.DRAFT, "reopening");
        closedRevisions.add(new ClosedRevision(currentRevision(), at, actor.subject()));
        moveTo(QuoteStatus.DRAFT, "reopening", actor, at, reason);
        revision++;
        proposal = null;
        submittedAt = null;
        validUntil = null;
        underwriting = UnderwritingFile.EMPTY;
        options.clear();
        reasons.clear();
    }

    /**
     * The broker accepts one option.
     *
     * @throws ConflictException if the offer no longer stands today, or a subjectivity is open
     * @throws InvalidInputException if there is no such option
     */
    void accept(int option, LocalDate today, Actor broker, Instant at) {
        requireLegal(QuoteStatus.ACCEPTED, "acceptance");
        requireOpen(today);
        if (option < 1 || option > options.size()) {
            throw new InvalidInputException(
                    new FieldProblem("$.option", "is not an option of this quote", "1 to " + options.size()));
        }
        List<Subjectivity> open = underwriting.openSubjectivities();
        if (!open.isEmpty()) {
            throw Subjectivities.open(number, open);
        }
        acceptedOption = option;
        moveTo(QuoteStatus.ACCEPTED, "acceptance", broker, at, null);
    }

    /**
     * The policy service has issued the policy. Said again with the same policy, nothing happens.
     *
     * @return whether the quote changed
     */
    boolean bind(String policy, Actor actor, Instant at) {
        if (policy.equals(policyNumber)) {
            return false;
        }
        moveTo(QuoteStatus.BOUND, "binding", actor, at, null);
        policyNumber = policy;
        return true;
    }

    /**
     * The policy service says that the policy ends before its time, or that it goes on again. Said again, nothing happens.
     *
     * @param endedOn the first day that is no longer covered; null if the policy goes on
     * @return whether the quote changed
     * @throws ConflictException if it is not bound to that policy
     * @throws InvalidInputException if the day lies before the cover
     */
    boolean end(String policy, @Nullable LocalDate endedOn) {
        if (!policy.equals(policyNumber)) {
            throw new ConflictException("%s is not bound to policy %s, but to %s."
                    .formatted(number, policy, policyNumber().orElse("none")));
        }
        LocalDate from = proposal().cover().from();
        if (endedOn != null && endedOn.isBefore(from)) {
            throw new InvalidInputException(
                    new FieldProblem("$.endedOn", "lies before the first day of cover", from + " or later"));
        }
        boolean changes = !Objects.equals(endedOn, policyEndedOn);
        policyEndedOn = endedOn;
        return changes;
    }

    /** The offer was not accepted, or the referral not decided, in time. */
    void expire(LocalDate today, Actor actor, Instant at) {
        requireLegal(QuoteStatus.EXPIRED, "expiry");
        if (!hasLapsed(today)) {
            throw new ConflictException("%s stands until the day before %s".formatted(number, validUntil));
        }
        moveTo(QuoteStatus.EXPIRED, "expiry", actor, at, null);
    }

    /** Whether the day up to which the quote could be accepted or decided has passed. */
    public boolean hasLapsed(LocalDate today) {
        return validUntil != null && !today.isBefore(validUntil);
    }

    /** @throws ConflictException if it is no referral, or its time has passed */
    void requireReleasable(LocalDate today) {
        requireLegal(QuoteStatus.QUOTED, "release");
        requireOpen(today);
    }

    private void requireOpen(LocalDate today) {
        if (hasLapsed(today)) {
            throw Validity.hasEnded(number, String.valueOf(validUntil));
        }
    }

    private void moveTo(QuoteStatus next, String verb, Actor actor, Instant at, @Nullable String reason) {
        requireLegal(next, verb);
        history.add(Transition.by(actor, status, next, at, reason));
        status = next;
    }

    private void requireLegal(QuoteStatus next, String verb) {
        if (!status.canBecome(next)) {
            throw new IllegalTransitionException(number, status, verb, status.successors());
        }
    }

    /** The quote with its accepted limit. */
    AcceptedQuote accepted() {
        return new AcceptedQuote(this, acceptedOption().orElseThrow().limit());
    }

    /** The highest limit among the options. */
    Money highestLimit() {
        return options.stream().map(QuoteOption::limit).reduce(Money::max).orElseThrow();
    }
}
