package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.limit.LimitTerms;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract of insurance.
 *
 * <p>It is issued from exactly one accepted quote, or follows another policy as its renewal or rewriting. What it promises stands in its versions, which lie on two time lines:
 * <em>effective</em> says for which days of cover a version holds, <em>recorded</em> says from when until when the insurer
 * held it to be true. On any day, as known at any instant, there is at most one version; nothing recorded is ever changed.
 * Every change is a {@link PolicyTransaction} with its premium; the versions are what the transactions make of the terms.
 * Whether the policy is pending, in force, ended or expired follows from the day on which one asks.
 */
@Entity
@Table(name = "policy")
public class Policy {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "quote_number")
    private String quoteNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "product")
    private Product product;

    @Column(name = "brokerage")
    private String brokerage;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "cover_from"))
    @AttributeOverride(name = "to", column = @Column(name = "cover_to"))
    private CoverPeriod period;

    @Column(name = "insured_name")
    private String insuredName;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "predecessor")
    private @Nullable String predecessor;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private @Nullable Ending ending;

    @OneToMany(mappedBy = "policy", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<PolicyVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "policy", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<PolicyTransaction> transactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_dependency", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<Dependency> dependencies = new HashSet<>();

    /** For Hibernate. */
    protected Policy() {}

    private Policy(String number, NewPolicy content, Instant issuedAt) {
        this.id = Identifiers.next();
        this.number = number;
        this.quoteNumber = content.quoteNumber();
        this.predecessor = content.predecessor();
        this.product = content.product();
        this.brokerage = content.brokerage();
        this.period = content.period();
        this.insuredName = content.terms().insured().name();
        this.issuedAt = issuedAt;
        this.dependencies.addAll(content.dependencies());
    }

    /** Opens a policy with its first version, which holds for the whole period. */
    static Policy open(String number, NewPolicy content, Instant at, Actor actor) {
        Policy policy = new Policy(number, content, at);
        policy.versions.add(new PolicyVersion(policy, 1, content.kind(), content.span(), at, actor));
        policy.transactions.add(new PolicyTransaction(policy, 1, content.opening(), policy.currency(), at, actor));
        return policy;
    }

    /**
     * Records a transaction, and what it makes of the terms: versions that say something else are no longer held to be true,
     * what is new is recorded in their place, what stays is not touched.
     *
     * @param after   the terms over all days of cover after the transaction
     * @param endedOn the first day no longer covered, if cover ends before its agreed end
     */
    public PolicyTransaction record(
            TransactionDraft draft,
            List<PricedSpan> after,
            @Nullable LocalDate endedOn,
            @Nullable Ending ending,
            Instant now,
            Actor actor) {
        Instant at = lastTransaction().laterThanRecorded(now);
        List<PolicyVersion> known = known();
        known.stream()
                .filter(version -> after.stream().noneMatch(span -> span.isTold(version)))
                .forEach(version -> version.supersede(at));
        for (PricedSpan span : after) {
            if (known.stream().noneMatch(span::isTold)) {
                versions.add(new PolicyVersion(this, versions.size() + 1, draft.kind(), span, at, actor));
            }
        }
        this.endedOn = endedOn;
        this.ending = ending;
        if (!after.isEmpty()) {
            this.insuredName = after.getLast().terms().insured().name();
        }
        PolicyTransaction transaction =
                new PolicyTransaction(this, transactions.size() + 1, draft, currency(), at, actor);
        transactions.add(transaction);
        return transaction;
    }

    /** The currency of all its sums. */
    public Currency currency() {
        return versions.getFirst().terms().premium().currency();
    }

    /** Where the policy stands on a day. */
    public PolicyStatus statusOn(LocalDate day) {
        return knownCover().statusOn(day);
    }

    /** What holds on a day of cover, by what was known at an instant; empty if nothing covered that day or nothing was known. */
    public Optional<PolicyVersion> versionAt(LocalDate asOf, Instant knownAt) {
        return versions.stream()
                .filter(version -> version.answers(asOf, knownAt))
                .findFirst();
    }

    /** What holds, by what is known now, on the covered day nearest to the given one; what was recorded last where none is covered. */
    public PolicyVersion versionNearest(LocalDate day) {
        return knownCover().nearest(day);
    }

    /** The versions that are held to be true now, by their days of cover; days that are not covered have none. */
    public List<PolicyVersion> known() {
        return knownCover().known();
    }

    private KnownCover<PolicyVersion> knownCover() {
        return new KnownCover<>(period, ending, endedOn, versions);
    }

    /** The limits agreed for each span of covered days, as known now. */
    public List<LimitTerms> agreedLimits() {
        return known().stream().map(PolicyVersion::agreedLimits).toList();
    }

    /** Everything done to the policy, in the order of recording. */
    public List<PolicyTransaction> transactions() {
        return Collections.unmodifiableList(transactions);
    }

    /** What did it: the transaction that was recorded last. */
    public PolicyTransaction lastTransaction() {
        return transactions.getLast();
    }

    /** The premium of all transactions together. */
    public Money writtenPremium() {
        return transactions.stream()
                .map(PolicyTransaction::premium)
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** The policy that this one renews or rewrites; null where it was issued from a quote. */
    public @Nullable String predecessor() {
        return predecessor;
    }

    /** The first day that is no longer covered, if cover ended before its agreed end. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Why cover ended before its agreed end, if it did. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** What the insured depends on together with others, by what is known now. */
    public Set<Dependency> dependencies() {
        return Collections.unmodifiableSet(dependencies);
    }

    /** Puts these in the place of what was known; false if they are the same. */
    boolean dependOn(Set<Dependency> wanted) {
        return dependencies.retainAll(wanted) | dependencies.addAll(wanted);
    }

    /** Whether the actor may know of this policy: brokers only of their own brokerage's. */
    public boolean isVisibleTo(Actor actor) {
        return isVisible(brokerage, actor);
    }

    static boolean isVisible(String brokerage, Actor actor) {
        return !actor.is(Roles.BROKER) || brokerage.equals(actor.brokerage());
    }

    /** Key, ordered by time of issue. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** Readable number, such as {@code P-2026-000123}. */
    public String number() {
        return number;
    }

    /** The quote that describes the risk: from which it, or the first of its predecessors, was issued. */
    public String quoteNumber() {
        return quoteNumber;
    }

    /** The product. */
    public Product product() {
        return product;
    }

    /** Code of the brokerage that looks after the policy. */
    public String brokerage() {
        return brokerage;
    }

    /** The period of cover. */
    public CoverPeriod period() {
        return period;
    }

    /** Name of the insured under the version recorded last. */
    public String insuredName() {
        return insuredName;
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return issuedAt;
    }

    /** All versions ever recorded, in the order of recording. */
    public List<PolicyVersion> versions() {
        return Collections.unmodifiableList(versions);
    }
}
