package io.cyberpas.claims.negotiation;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps what appointed negotiators say with extortionists. The insurer's people read it, and the negotiator's firm; for anybody
 * else there is none.
 */
@ApplicationScoped
public class Negotiating {

    private static final Pattern ASSET = Pattern.compile("[A-Z]{3,10}");
    private static final Pattern WALLET = Pattern.compile("[A-Za-z0-9:_-]{10,120}");
    private static final int MOST_DECIMALS = 8;
    private static final int MOST_DIGITS = 22;

    private final ClaimAccess access;
    private final Contacts contacts;
    private final Engagements engagements;
    private final ExtortionHandling extortion;
    private final AuditTrail audit;
    private final Clock clock;

    Negotiating(
            ClaimAccess access,
            Contacts contacts,
            Engagements engagements,
            ExtortionHandling extortion,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.contacts = contacts;
        this.engagements = engagements;
        this.extortion = extortion;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records something said. A wallet that was not named before raises the task to have it screened, and undoes a clear screening.
     *
     * @throws ConflictException where no ransom is demanded, or the firm has not taken the work
     * @throws InvalidInputException naming everything that is wrong
     */
    @Transactional
    public Contact record(String claimNumber, Contact.Draft draft, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record a contact");
        requireReader(claim, actor);
        Engagement engagement = engagement(claim, actor);
        if (!claim.triage().extortionDemanded()) {
            throw new ConflictException(
                    "No demand is recorded on claim " + claimNumber + "; it is recorded at the triage");
        }
        check(claim, draft);
        String wallet = draft.wallet();
        boolean isNew = wallet != null && !contacts.isKnown(claim.id(), wallet);
        Contact contact = Contact.of(
                claim, contacts.nextPosition(claim.id()), engagement.number(), draft, actor, clock.instant());
        contacts.persistAndFlush(contact);
        if (isNew) {
            extortion.walletNamed(claim, contact.reference(), actor);
        }
        audit.record(
                actor,
                "negotiation.contact-recorded",
                claimNumber,
                contact.reference()
                        + contact.demanded().map(each -> ": " + each.plain()).orElse(""));
        return contact;
    }

    /** What was said on a claim, newest first. */
    @Transactional
    public Page<Contact> contacts(String claimNumber, PageRequest request, Actor actor) {
        return contacts.page(readable(claimNumber, actor).id(), request);
    }

    /** Where the negotiation stands. */
    @Transactional
    public NegotiationStanding standing(String claimNumber, Actor actor) {
        Claim claim = readable(claimNumber, actor);
        return NegotiationStanding.of(
                contacts.count("claimId", claim.id()),
                contacts.firstDemand(claim.id()).orElse(null),
                contacts.lastDemand(claim.id()).orElse(null),
                contacts.wallets(claim.id()));
    }

    /** The currency that demands on a claim are valued in. */
    @Transactional
    public Currency currency(String claimNumber, Actor actor) {
        return readable(claimNumber, actor).currency();
    }

    /** Whether the actor may record what is said on a claim now. */
    @Transactional
    public boolean mayRecord(String claimNumber, Actor actor) {
        Claim claim = readable(claimNumber, actor);
        String firm = actor.vendor();
        return firm != null
                && claim.stage().isOpen()
                && claim.triage().extortionDemanded()
                && engagements.binding(claim.id(), firm, FirmKind.NEGOTIATOR).isPresent();
    }

    private Claim readable(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        requireReader(claim, actor);
        return claim;
    }

    private void requireReader(Claim claim, Actor actor) {
        if (!ClaimAccess.isStaff(actor) && !engagements.isAppointed(claim.id(), FirmKind.NEGOTIATOR, actor)) {
            throw new AbsentException("negotiation on claim", claim.number());
        }
    }

    private Engagement engagement(Claim claim, Actor actor) {
        String firm = actor.vendor();
        return engagements
                .binding(claim.id(), firm == null ? "" : firm, FirmKind.NEGOTIATOR)
                .orElseThrow(() -> new ConflictException(firm + " has not accepted an appointment to negotiate on "
                        + claim.number() + ", or it is over"));
    }

    private void check(Claim claim, Contact.Draft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        Instant now = clock.instant();
        if (draft.happenedAt().isAfter(now) || draft.happenedAt().isBefore(claim.awareAt())) {
            problems.add(new FieldProblem(
                    "$.happenedAt",
                    "is not between the awareness of the loss and now",
                    claim.awareAt() + " to " + now));
        }
        Instant answerBy = draft.answerBy();
        if (answerBy != null && answerBy.isBefore(draft.happenedAt())) {
            problems.add(new FieldProblem("$.answerBy", "lies before the contact", "from " + draft.happenedAt()));
        }
        String wallet = draft.wallet();
        if (wallet != null && !WALLET.matcher(wallet).matches()) {
            problems.add(new FieldProblem("$.wallet", "is no address of a wallet", "10 to 120 letters and digits"));
        }
        DemandedAmount demanded = draft.demanded();
        if (demanded != null) {
            check(claim, demanded, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void check(Claim claim, DemandedAmount demanded, List<FieldProblem> problems) {
        var amount = demanded.amount().stripTrailingZeros();
        if (amount.signum() < 0
                || amount.scale() > MOST_DECIMALS
                || amount.precision() - amount.scale() > MOST_DIGITS) {
            problems.add(new FieldProblem("$.demanded.amount", "is no amount", "0 or more, eight decimals at most"));
        }
        if (!ASSET.matcher(demanded.asset()).matches()) {
            problems.add(new FieldProblem(
                    "$.demanded.asset", "is no currency or asset", "3 to 10 capital letters: BTC, USD"));
        }
        if (!demanded.value().currency().equals(claim.currency())
                || demanded.value().isNegative()) {
            problems.add(new FieldProblem(
                    "$.demanded.value",
                    "is not in the currency of the policy, or negative",
                    claim.currency().getCurrencyCode()));
        }
    }
}
