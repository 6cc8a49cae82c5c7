package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.Reason;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * An offer to insure a company, from the broker's submission until a policy stands.
 *
 * <p>A broker submits a risk. The rules quote it at once, refer it to an underwriter or decline it. An underwriter releases a
 * referral, judging the figures that the tariff lacks, or declines it. The broker accepts one option while the quote is valid;
 * the policy service issues the policy and binds the quote. States and ways between them: {@link QuoteStatus}.
 */
@Entity
@Table(name = "quote")
@SuppressWarnings("NullAway.Init")
public class Quote {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String brokerage;

    @Enumerated(EnumType.STRING)
    private QuoteStatus status;

    @Embedded
    private Proposal proposal;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "accepted_option")
    private @Nullable Integer acceptedOption;

    @Column(name = "policy_number")
    private @Nullable String policyNumber;

    @ElementCollection
    @CollectionTable(name = "quote_option", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<QuoteOption> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quote_reason", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quote_transition", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<Transition> history = new ArrayList<>();

    /** For the persistence provider. */
    protected Quote() {}

    /** A draft of the submission for a version of its product. */
    static Quote draft(String number, String brokerage, Product product, Submission submission) {
        Quote quote = new Quote();
        quote.id = Identifiers.next();
        quote.number = number;
        quote.brokerage = brokerage;
        quote.status = QuoteStatus.DRAFT;
        quote.proposal = Proposal.of(submission, product);
        for (Submission.RequestedOption option : submission.options()) {
            quote.options.add(
                    new QuoteOption(quote.options.size() + 1, option.limit(), option.retention(), null, null));
        }
        return quote;
    }

    /** The broker hands the draft in. */
    void submit(Actor broker, Instant at) {
        moveTo(QuoteStatus.SUBMITTED, "submission", broker, at, null);
        submittedAt = at;
    }

    /** Prices all options; the offer stands until the day before {@code validUntil}. */
    void quote(List<Worksheet> worksheets, LocalDate validUntil, Actor actor, Instant at, @Nullable String reason) {
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
        moveTo(QuoteStatus.REFERRED, "referral", actor, at, Reason.codes(why));
        reasons.addAll(why);
        validUntil = decideBefore;
    }

    /** The rules decline the risk. */
    void decline(List<Reason> why, Actor actor, Instant at) {
        decline(Reason.codes(why), actor, at);
        reasons.addAll(why);
    }

    /** An underwriter declines the risk. */
    void decline(String reason, Actor actor, Instant at) {
        moveTo(QuoteStatus.DECLINED, "decline", actor, at, reason);
        validUntil = null;
    }

    /** The broker takes the request back, or the underwriter the offer. */
    void withdraw(String reason, Actor actor, Instant at) {
        moveTo(QuoteStatus.WITHDRAWN, "withdrawal", actor, at, reason);
        validUntil = null;
    }

    /**
     * The broker accepts one option.
     *
     * @throws ConflictException if the offer no longer stands today
     * @throws InvalidInputException if there is no such option
     */
    void accept(int option, LocalDate today, Actor broker, Instant at) {
        requireLegal(QuoteStatus.ACCEPTED, "acceptance");
        requireOpen(today);
        if (option < 1 || option > options.size()) {
            throw new InvalidInputException(
                    new FieldProblem("$.option", "is not an option of this quote", "1 to " + options.size()));
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

    /** Key, by which lists are read. */
    public UUID id() {
        return id;
    }

    /** Optimistic version. */
    public long version() {
        return version;
    }

    /** Readable number such as Q-2026-000123. */
    public String number() {
        return number;
    }

    /** Code of the brokerage it belongs to. */
    public String brokerage() {
        return brokerage;
    }

    /** Where it stands. */
    public QuoteStatus status() {
        return status;
    }

    /** What is to be insured. */
    public Proposal proposal() {
        return proposal;
    }

    /** When it was handed in, if it was. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** First day on which it can no longer be accepted or decided, while that is open or was done. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The option that was accepted. */
    public Optional<QuoteOption> acceptedOption() {
        return Optional.ofNullable(acceptedOption).map(accepted -> options.get(accepted - 1));
    }

    /** The policy that was issued from it. */
    public Optional<String> policyNumber() {
        return Optional.ofNullable(policyNumber);
    }

    /** Limits and retentions to compare. */
    public List<QuoteOption> options() {
        return List.copyOf(options);
    }

    /** Why it was referred or declined by the rules. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** What happened, from the beginning. */
    public List<Transition> history() {
        return List.copyOf(history);
    }

    /** The highest limit among the options. */
    Money highestLimit() {
        return options.stream()
                .map(QuoteOption::limit)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Reads the parts that are read only when asked for, while that is still possible. */
    void load() {
        Hibernate.initialize(options);
        Hibernate.initialize(reasons);
        Hibernate.initialize(history);
    }
}
