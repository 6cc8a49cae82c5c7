package io.cyberpas.quote.desk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.QuoteStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people do at the referral desk, each in one transaction with its audit entry. */
@ApplicationScoped
public class ReferralHandling {

    private final Referrals referrals;
    private final ReferralNotes notes;
    private final InformationRequests requests;
    private final QuoteReading quotes;
    private final AuditTrail audit;
    private final Clock clock;

    ReferralHandling(
            Referrals referrals,
            ReferralNotes notes,
            InformationRequests requests,
            QuoteReading quotes,
            AuditTrail audit,
            Clock clock) {
        this.referrals = referrals;
        this.notes = notes;
        this.requests = requests;
        this.quotes = quotes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The underwriter takes the referral on.
     *
     * @throws AbsentException if there is no such quote
     * @throws ConflictException if somebody else has it, or the quote is no referral
     */
    @Transactional
    public Referral take(String number, Actor underwriter) {
        Referral referral = lockReferred(number, underwriter);
        if (referral.take(underwriter, clock.instant())) {
            audit.record(underwriter, "referral.taken", number, null);
        }
        return referrals.complete(referral);
    }

    /**
     * The referral is given to a colleague.
     *
     * @param colleague subject of the colleague
     * @throws StaleVersionException if it was assigned otherwise meanwhile
     * @throws ForbiddenActionException if somebody else has it, and the actor is no senior underwriter
     */
    @Transactional
    public Referral give(String number, long version, String colleague, Actor by) {
        Referral referral = lockReferred(number, by);
        requireCurrent(referral, version);
        referral.give(colleague, nameOf(colleague, by), by, clock.instant());
        audit.record(by, "referral.given", number, "to " + colleague);
        return referrals.complete(referral);
    }

    /**
     * The referral goes back to where everybody can take it.
     *
     * @throws StaleVersionException if it was assigned otherwise meanwhile
     * @throws ForbiddenActionException if somebody else has it, and the actor is no senior underwriter
     */
    @Transactional
    public Referral putBack(String number, long version, Actor by) {
        quotes.find(number, by);
        Referral referral = referrals.lock(number);
        requireCurrent(referral, version);
        referral.putBack(by);
        audit.record(by, "referral.put-back", number, null);
        return referrals.complete(referral);
    }

    /** An underwriter tells colleagues something. */
    @Transactional
    public ReferralNote note(String number, String text, Actor underwriter) {
        quotes.find(number, underwriter);
        ReferralNote note = ReferralNote.of(number, text, underwriter, clock.instant());
        notes.persist(note);
        audit.record(underwriter, "referral.noted", number, null);
        return note;
    }

    /**
     * An underwriter asks the broker something.
     *
     * @throws ConflictException if the quote is neither referred nor offered
     */
    @Transactional
    public InformationRequest ask(String number, String question, Actor underwriter) {
        QuoteStatus status = quotes.find(number, underwriter).status();
        if (!Correspondence.isOpenFor(status)) {
            throw new ConflictException(
                    "Nothing can be asked about %s any more, which is %s.".formatted(number, status));
        }
        referrals.lock(number);
        InformationRequest request =
                InformationRequest.of(number, requests.of(number).size() + 1, question, underwriter, clock.instant());
        requests.persist(request);
        audit.record(underwriter, "referral.information-requested", number, "request " + request.number());
        return request;
    }

    /**
     * The broker answers.
     *
     * @throws AbsentException if there is no such request, or the quote is not the broker's
     * @throws ConflictException if it has been answered, or the quote has come to its end
     */
    @Transactional
    public InformationRequest answer(String number, int request, String answer, Actor broker) {
        QuoteStatus status = quotes.find(number, broker).status();
        InformationRequest asked = requests.lock(number, request);
        if (!Correspondence.canBeAnswered(status)) {
            throw new ConflictException("%s is %s; no answer is waited for.".formatted(number, status));
        }
        asked.answer(answer, broker, clock.instant());
        audit.record(broker, "referral.information-given", number, "request " + request);
        return asked;
    }

    private Referral lockReferred(String number, Actor actor) {
        QuoteStatus status = quotes.find(number, actor).status();
        if (status != QuoteStatus.REFERRED) {
            throw new ConflictException("%s is no referral, but %s.".formatted(number, status));
        }
        return referrals.lock(number);
    }

    private static void requireCurrent(Referral referral, long version) {
        if (referral.version() != version) {
            throw new StaleVersionException(referral.version());
        }
    }

    /** Subjects are known by name as soon as they have done anything at the desk. */
    private String nameOf(String subject, Actor actor) {
        if (subject.equals(actor.subject())) {
            return actor.name();
        }
        @Nullable
        String known = referrals.colleagues().stream()
                .filter(colleague -> colleague.subject().equals(subject))
                .map(Colleague::name)
                .findFirst()
                .orElse(null);
        return Objects.requireNonNullElse(known, subject);
    }
}
