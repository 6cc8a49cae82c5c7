package io.cyberpas.policy.limit;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one policy and what claims have left of them.
 *
 * <p>The ledger knows which limits hold for losses of which days, and a balance for each: the annual aggregate, every
 * coverage part, every clause; of a limit per event one for each event that claims have brought. Parts together may promise
 * more than the aggregate: whichever runs out first ends the cover. Callers hold the ledger before they take from it, so
 * that they come one after the other; the database's checks stand behind that. How it changes stands in {@link LimitBook}.
 */
@Entity
@Table(name = "limits_ledger")
public class LimitsLedger {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "erosions")
    private int erosions;

    @Column(name = "movements")
    private int movements;

    @ElementCollection
    @CollectionTable(name = "agreed_limit", joinColumns = @JoinColumn(name = "ledger_id"))
    @OrderColumn(name = "position")
    private List<AgreedLimit> agreed = new ArrayList<>();

    /** Those of the year; the balances of events are read when an event is looked at. */
    @OneToMany(mappedBy = "ledger", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @SQLRestriction("event is null")
    private List<LimitBalance> balances = new ArrayList<>();

    /** For Hibernate. */
    protected LimitsLedger() {}

    LimitsLedger(String policyNumber, Currency currency) {
        this.id = Identifiers.next();
        this.policyNumber = policyNumber;
        this.currency = currency;
    }

    int nextMovement() {
        movements++;
        return movements;
    }

    /** The number that the next movement will have. */
    int nextMovementComing() {
        return movements + 1;
    }

    int nextErosion() {
        erosions++;
        return erosions;
    }

    /** Other limits hold from now on; a limit of the year that is new gets its balance. */
    void agree(AgreedLimits next) {
        agreed = new ArrayList<>(next.all());
    }

    LimitBalance open(String code) {
        LimitBalance balance = new LimitBalance(this, code, null);
        balances.add(balance);
        return balance;
    }

    AgreedLimits agreed() {
        return new AgreedLimits(agreed);
    }

    List<LimitBalance> balances() {
        return Collections.unmodifiableList(balances);
    }

    Optional<LimitBalance> balance(String code) {
        return balances.stream().filter(balance -> balance.code().equals(code)).findFirst();
    }

    /** What is left of a balance for losses of a day; less than nothing where other days had higher limits and used them. */
    Money left(LimitBalance balance, @Nullable LocalDate lossOn) {
        return agreed().left(balance.use(), lossOn);
    }

    private LimitsLeft left() {
        return new LimitsLeft(agreed(), balances.stream().map(LimitBalance::use).toList());
    }

    UUID id() {
        return id;
    }

    Currency currency() {
        return currency;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}; every step makes another. */
    public long version() {
        return version;
    }

    /** The policy whose limits these are. */
    public String policyNumber() {
        return policyNumber;
    }

    /** The annual aggregate limit, at its highest. */
    public Money aggregateLimit() {
        return aggregate().limit();
    }

    /** What is left of the annual aggregate limit, at its highest. */
    public Money aggregateRemaining() {
        return aggregateRemaining(null);
    }

    /** What is left of the annual aggregate limit for losses of a day; at its highest where no day is named. */
    public Money aggregateRemaining(@Nullable LocalDate lossOn) {
        return left().aggregate(lossOn);
    }

    /** What is left of each coverage part's own limit, at its highest; the aggregate may leave less. */
    public Map<CoverageCode, Money> partsRemaining() {
        return partsRemaining(null);
    }

    /** What is left of each coverage part's own limit for losses of a day; the aggregate may leave less. */
    public Map<CoverageCode, Money> partsRemaining(@Nullable LocalDate lossOn) {
        return left().parts(lossOn);
    }

    Money partRemaining(CoverageCode part, @Nullable LocalDate lossOn) {
        return left().of(part.name(), lossOn).orElseThrow();
    }

    private LimitBalance aggregate() {
        return balance(AgreedLimits.AGGREGATE).orElseThrow();
    }
}
