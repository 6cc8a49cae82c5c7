package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The limits of one policy and what claims have left of them.
 *
 * <p>A ledger is opened when the policy is issued, with one balance for the annual aggregate and one for every coverage
 * part. Each payment erodes the aggregate and its part, both or neither. Parts together may promise more than the
 * aggregate: whichever runs out first ends the cover. Callers lock the ledger before they erode it, so that they come one
 * after the other; the database's checks stand behind that.
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

    @OneToMany(mappedBy = "ledger", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LimitBalance> balances = new ArrayList<>();

    /** For Hibernate. */
    protected LimitsLedger() {}

    private LimitsLedger(String policyNumber, Money aggregateLimit, Map<CoverageCode, Money> partLimits) {
        this.id = Identifiers.next();
        this.policyNumber = policyNumber;
        this.currency = aggregateLimit.currency();
        this.balances.add(LimitBalance.ofAggregate(this, aggregateLimit));
        partLimits.forEach((part, limit) -> this.balances.add(LimitBalance.ofPart(this, part, limit)));
    }

    /**
     * Opens the ledger of a policy; nothing has been taken from it.
     *
     * @param partLimits the limit of each coverage part, in the currency of the aggregate
     */
    public static LimitsLedger open(String policyNumber, Money aggregateLimit, Map<CoverageCode, Money> partLimits) {
        return new LimitsLedger(policyNumber, aggregateLimit, partLimits);
    }

    /**
     * Takes an amount from the aggregate and from its part.
     *
     * @throws InvalidInputException  if the amount is not positive, of another currency, or the part is not insured
     * @throws LimitExceededException if it does not fit; nothing is taken then
     */
    Erosion erode(ErosionDemand demand, Instant at, Actor actor) {
        LimitBalance part = balanceOf(demand.part()).orElseThrow(() -> notInsured(demand.part()));
        LimitBalance aggregate = aggregate();
        Money amount = demand.amount();
        requirePositive(amount);
        requireCurrency(amount);
        if (amount.isGreaterThan(aggregate.remaining()) || amount.isGreaterThan(part.remaining())) {
            throw new LimitExceededException(policyNumber, demand, aggregate.remaining(), part.remaining());
        }
        aggregate.take(amount);
        part.take(amount);
        erosions++;
        return new Erosion(id, erosions, demand, aggregate.remaining(), part.remaining(), at, actor);
    }

    UUID id() {
        return id;
    }

    /** The policy whose limits these are. */
    public String policyNumber() {
        return policyNumber;
    }

    /** The annual aggregate limit. */
    public Money aggregateLimit() {
        return aggregate().limit();
    }

    /** What is left of the annual aggregate limit. */
    public Money aggregateRemaining() {
        return aggregate().remaining();
    }

    /** What is left of each coverage part's own limit; the aggregate may leave less. */
    public Map<CoverageCode, Money> partsRemaining() {
        Map<CoverageCode, Money> remaining = new EnumMap<>(CoverageCode.class);
        for (LimitBalance balance : balances) {
            if (balance.coveragePart() != null) {
                remaining.put(balance.coveragePart(), balance.remaining());
            }
        }
        return remaining;
    }

    private LimitBalance aggregate() {
        return balances.stream().filter(LimitBalance::isAggregate).findFirst().orElseThrow();
    }

    private Optional<LimitBalance> balanceOf(CoverageCode part) {
        return balances.stream().filter(balance -> balance.isOf(part)).findFirst();
    }

    private InvalidInputException notInsured(CoverageCode part) {
        String insured = balances.stream()
                .map(LimitBalance::coveragePart)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return new InvalidInputException(
                new FieldProblem("$.coveragePart", "%s is not insured by %s".formatted(part, policyNumber), insured));
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new InvalidInputException(
                    new FieldProblem("$.amount.amount", "must be positive", "an amount greater than zero"));
        }
    }

    private void requireCurrency(Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency", "is not the currency of the policy", currency.getCurrencyCode()));
        }
    }
}
