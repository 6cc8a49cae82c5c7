package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stolen money or virtual property of one person: the transactions, what the rules said, and what is recognised of the loss. What was told
 * never changes.
 */
@Entity
@Table(name = "funds_loss")
public class FundsLoss {

    /** By which a payment names the loss; a claim has one. */
    public static final String REFERENCE = "FUNDS";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "claim_number", updatable = false)
    private String claimNumber;

    @Embedded
    private ToldLoss told;

    @Embedded
    private @Nullable KeptRecord record;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private FundsStatus status;

    @Column(name = "edition")
    private @Nullable String edition;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Column(name = "sampled")
    private boolean sampled;

    @Embedded
    private @Nullable FundsAssessment assessment;

    @Embedded
    private @Nullable FundsReview review;

    @ElementCollection
    @CollectionTable(name = "funds_transaction", joinColumns = @JoinColumn(name = "loss_id"))
    @OrderColumn(name = "position")
    private List<LostTransaction> transactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "funds_check", joinColumns = @JoinColumn(name = "loss_id"))
    @OrderColumn(name = "position")
    private List<CheckResult> checks = new ArrayList<>();

    protected FundsLoss() {}

    static FundsLoss of(Claim claim, FundsNotice notice, PersonCover cover, UUID person, KeptRecord record) {
        var loss = new FundsLoss();
        loss.id = Identifiers.next();
        loss.claimId = claim.id();
        loss.claimNumber = claim.number();
        loss.told = ToldLoss.of(notice, cover, person);
        loss.record = record;
        loss.status = FundsStatus.RECEIVED;
        loss.transactions.addAll(notice.transactions());
        return loss;
    }

    /** Keeps what the rules of an edition said. */
    void judged(String byEdition, List<CheckResult> results, Instant at) {
        edition = byEdition;
        judgedAt = at;
        checks.clear();
        checks.addAll(results);
    }

    /** Settles it by the rule that was just judged. */
    void settle(FundsAssessment recognised, boolean isSampled) {
        moveTo(FundsStatus.SETTLED, "settle by rule");
        assessment = recognised;
        sampled = isSampled;
    }

    /** Hands it to people, for what does not hold. */
    void refer(@Nullable CheckResult reason) {
        moveTo(FundsStatus.REFERRED, "refer");
        assessment = null;
        sampled = false;
        if (reason != null) {
            checks.add(reason);
        }
    }

    /** A handler says what is recognised. */
    void assess(FundsAssessment recognised) {
        if (recognised.recognised().isNegative() || recognised.recognised().isGreaterThan(claimed())) {
            throw new InvalidInputException(
                    new FieldProblem("$.amount.amount", "is out of range", "0 to " + claimed()));
        }
        moveTo(FundsStatus.ASSESSED, "assess");
        assessment = recognised;
    }

    /** A manager finds the settlement right. */
    void confirm(FundsReview finding) {
        requireSettled("confirm");
        review = finding;
    }

    /** A manager finds the settlement wrong. */
    void reverse(FundsReview finding) {
        moveTo(FundsStatus.REVERSED, "reverse");
        review = finding;
    }

    private void requireSettled(String attempted) {
        if (status != FundsStatus.SETTLED) {
            throw illegal(attempted);
        }
    }

    private void moveTo(FundsStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw illegal(attempted);
        }
        status = next;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException("Loss of " + claimNumber, status, attempted, status.successors());
    }

    /** Whether a manager still has to look at it. */
    public boolean awaitsReview() {
        return sampled && status == FundsStatus.SETTLED && review == null;
    }

    /** Whether nobody can say yet what is recognised. */
    public boolean isOpen() {
        return status == FundsStatus.RECEIVED || status == FundsStatus.REFERRED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID claimId() {
        return claimId;
    }

    public String claimNumber() {
        return claimNumber;
    }

    public ToldLoss told() {
        return told;
    }

    /** All that was lost. */
    public Money claimed() {
        return told.claimed();
    }

    public Institution institution() {
        return told.institution();
    }

    /** The institution's record, as far as one came. */
    public KeptRecord record() {
        return record == null ? KeptRecord.none() : record;
    }

    public FundsStatus status() {
        return status;
    }

    /** The edition by which it was judged, once it was. */
    public Optional<String> edition() {
        return Optional.ofNullable(edition);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    /** Whether it belongs to those that a manager looks at. */
    public boolean isSampled() {
        return sampled;
    }

    /** What is recognised, by the rule or by a handler. */
    public Optional<FundsAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    public Optional<FundsReview> review() {
        return Optional.ofNullable(review);
    }

    public List<LostTransaction> transactions() {
        return List.copyOf(transactions);
    }

    /** What each rule said. */
    public List<CheckResult> checks() {
        return List.copyOf(checks);
    }

    /** The rules that did not hold. */
    public List<CheckResult> reasons() {
        return checks.stream().filter(each -> !each.holds()).toList();
    }
}
