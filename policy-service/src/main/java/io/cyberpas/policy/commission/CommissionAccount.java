package io.cyberpas.policy.commission;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.PremiumStanding;
import io.cyberpas.policy.coverage.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * What one policy earns its brokerage: the terms agreed at its inception, the premium written and earned on so far, and the
 * commission so far, which is always what the terms say of that premium. Who changes it holds it.
 */
@Entity
@Table(name = "commission_account")
public class CommissionAccount {

    @Id
    private UUID id;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Enumerated(EnumType.STRING)
    @Column(name = "product")
    private Product product;

    @Column(name = "currency")
    private Currency currency;

    @Embedded
    private CommissionTerms terms;

    @Column(name = "written_amount")
    private BigDecimal writtenAmount;

    @Column(name = "premium_amount")
    private BigDecimal premiumAmount;

    @Column(name = "earned_amount")
    private BigDecimal earnedAmount;

    /** For Hibernate. */
    protected CommissionAccount() {}

    CommissionAccount(
            String policyNumber, String brokerage, Product product, Currency currency, CommissionTerms terms) {
        this.id = Identifiers.next();
        this.policyNumber = policyNumber;
        this.brokerage = brokerage;
        this.product = product;
        this.currency = currency;
        this.terms = terms;
        this.writtenAmount = BigDecimal.ZERO;
        this.premiumAmount = BigDecimal.ZERO;
        this.earnedAmount = BigDecimal.ZERO;
    }

    /** Notes the premium of all transactions. */
    void write(Money written) {
        writtenAmount = written.amount();
    }

    /**
     * Reckons anew what is earned.
     *
     * @return the difference to what was earned before; empty if nothing changed
     */
    Optional<CommissionEntry> reckon(PremiumStanding standing, CommissionEntry.Occasion occasion) {
        Money premium = terms.premiumEarnedOn(written(), standing);
        Money commission = terms.commissionOn(premium);
        Money morePremium = premium.minus(premium());
        Money moreCommission = commission.minus(earned());
        premiumAmount = premium.amount();
        earnedAmount = commission.amount();
        return morePremium.isZero() && moreCommission.isZero()
                ? Optional.empty()
                : Optional.of(new CommissionEntry(this, morePremium, moreCommission, occasion));
    }

    /** Whether the actor may know of it: brokers only of their own brokerage's. */
    public boolean isVisibleTo(Actor actor) {
        return !actor.is(Roles.BROKER) || brokerage.equals(actor.brokerage());
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** The policy. */
    public String policyNumber() {
        return policyNumber;
    }

    /** Who earns. */
    public String brokerage() {
        return brokerage;
    }

    /** Product of the policy. */
    public Product product() {
        return product;
    }

    /** What was agreed. */
    public CommissionTerms terms() {
        return terms;
    }

    /** Premium of all transactions, without taxes and charges. */
    public Money written() {
        return Money.of(writtenAmount, currency);
    }

    /** Premium that commission was earned on. */
    public Money premium() {
        return Money.of(premiumAmount, currency);
    }

    /** Commission earned, what was returned taken off. */
    public Money earned() {
        return Money.of(earnedAmount, currency);
    }

    /** Commission still to come when all premium written is received. */
    public Money outstanding() {
        return terms.commissionOn(written()).minus(earned());
    }
}
