package io.cyberpas.quote.quote;

import io.cyberpas.quote.underwriting.Reason;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What is known of a quote, to be read by everyone; only {@link Quote} itself changes it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class QuoteRecord {

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String brokerage;

    @Enumerated(EnumType.STRING)
    QuoteStatus status;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Application application;

    @Embedded
    @Nullable
    Proposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    UnderwritingFile underwriting;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "valid_until")
    @Nullable
    LocalDate validUntil;

    @Column(name = "accepted_option")
    @Nullable
    Integer acceptedOption;

    @Column(name = "policy_number")
    @Nullable
    String policyNumber;

    @Column(name = "policy_ended_on")
    @Nullable
    LocalDate policyEndedOn;

    @ElementCollection
    @CollectionTable(name = "quote_option", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    List<QuoteOption> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quote_reason", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    List<Reason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quote_transition", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    List<Transition> history = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quote_revision", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "revision")
    @ListIndexBase(1)
    List<ClosedRevision> closedRevisions = new ArrayList<>();

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

    /** Which revision this is, from 1 on. */
    public int revision() {
        return revision;
    }

    /** What the broker has said. */
    public Application application() {
        return application;
    }

    /** Who is to be insured, as soon as that was said. */
    public Optional<String> insuredName() {
        return Optional.ofNullable(application.insured().name());
    }

    /** What was submitted; empty while this revision is a draft. */
    public Optional<Proposal> submitted() {
        return Optional.ofNullable(proposal);
    }

    /**
     * What was submitted.
     *
     * @throws java.util.NoSuchElementException while this revision is a draft
     */
    public Proposal proposal() {
        return submitted().orElseThrow();
    }

    /** What underwriting has found and decided. */
    public UnderwritingFile underwriting() {
        return underwriting;
    }

    /** When the first draft was begun. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When this revision was handed in, if it was. */
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

    /** Whether its accepted limit takes up capacity: until its policy ends before its time. */
    public boolean acceptanceCounts() {
        return acceptedOption != null && policyEndedOn == null;
    }

    /** The first day that its policy no longer covers, if it ends before its time. */
    public Optional<LocalDate> policyEndedOn() {
        return Optional.ofNullable(policyEndedOn);
    }

    /** The policy that was issued from it. */
    public Optional<String> policyNumber() {
        return Optional.ofNullable(policyNumber);
    }

    /** Limits and retentions to compare; none while this revision is a draft. */
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

    /** All revisions, the oldest first, the current one last. */
    List<Revision> revisions() {
        return Stream.concat(closedRevisions.stream().map(ClosedRevision::content), Stream.of(currentRevision()))
                .toList();
    }

    /** The revision that is being worked on, as it stands. */
    public Revision currentRevision() {
        return new Revision(
                revision,
                status,
                application,
                submitted().map(Proposal::productVersion).orElse(null),
                submitted().map(Proposal::tariffVersion).orElse(null),
                submittedAt,
                underwriting,
                reasons(),
                options());
    }

    /** Reads the parts that are read only when asked for, while that is still possible; closed revisions stay unread. */
    void load() {
        Hibernate.initialize(options);
        Hibernate.initialize(reasons);
        Hibernate.initialize(history);
    }
}
