package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.policy.coverage.Product;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract of insurance.
 *
 * <p>It is issued from exactly one accepted quote. What it promises stands in its versions, which lie on two time lines:
 * <em>effective</em> says for which days of cover a version holds, <em>recorded</em> says from when until when the insurer
 * held it to be true. On any day, as known at any instant, there is at most one version; nothing recorded is ever changed.
 * Whether the policy is pending, in force or expired follows from the day on which one asks.
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

    @OneToMany(mappedBy = "policy", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<PolicyVersion> versions = new ArrayList<>();

    /** For Hibernate. */
    protected Policy() {}

    private Policy(String number, AcceptedQuote quote, Instant issuedAt) {
        this.id = Identifiers.next();
        this.number = number;
        this.quoteNumber = quote.number();
        this.product = quote.product();
        this.brokerage = quote.brokerage();
        this.period = quote.period();
        this.insuredName = quote.terms().insured().name();
        this.issuedAt = issuedAt;
    }

    /**
     * Issues a policy with its first version, which holds for the whole period.
     *
     * @throws NotIssuableException if the quote must not be issued on that day
     */
    static Policy issue(String number, AcceptedQuote quote, LocalDate today, Instant at, Actor actor) {
        IssueRule.require(quote, today);
        Policy policy = new Policy(number, quote, at);
        PolicyTerms terms = quote.terms().reachingBackTo(quote.period().from());
        policy.versions.add(new PolicyVersion(policy, 1, VersionCause.NEW_BUSINESS, quote.period(), terms, at, actor));
        return policy;
    }

    /** Where the policy stands on a day. */
    public PolicyStatus statusOn(LocalDate day) {
        return PolicyStatus.on(day, period);
    }

    /** What holds on a day of cover, by what was known at an instant; empty if nothing covered that day or nothing was known. */
    public Optional<PolicyVersion> versionAt(LocalDate asOf, Instant knownAt) {
        return versions.stream()
                .filter(version -> version.answers(asOf, knownAt))
                .findFirst();
    }

    /** What holds, by what is known now, on the covered day nearest to the given one. */
    public PolicyVersion versionNearest(LocalDate day) {
        return versionAt(period.nearest(day), Instant.MAX).orElseThrow();
    }

    /** Whether the actor may know of this policy: brokers only of their own brokerage's. */
    public boolean isVisibleTo(Actor actor) {
        return !actor.is(Roles.BROKER) || brokerage.equals(actor.brokerage());
    }

    /** Key of the policy, ordered by time of issue. */
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

    /** The quote from which it was issued. */
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
