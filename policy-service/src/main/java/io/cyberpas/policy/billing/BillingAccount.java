package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is owed for one policy, by whom and in which instalments.
 *
 * <p>It is opened with the policy. Every transaction of the policy is billed: additional premium by an invoice, return
 * premium by lowering what is still open, from the invoice due last backwards; what remains of it is to be refunded. Who
 * changes anything holds the account first: it is the one lock of all its invoices.
 */
@Entity
@Table(name = "billing_account")
public class BillingAccount {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Column(name = "country")
    private String country;

    @Column(name = "currency")
    private Currency currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan")
    private InstalmentPlan plan;

    @Embedded
    private PremiumPayer payer;

    @Column(name = "charged_amount")
    private BigDecimal chargedAmount;

    @Column(name = "opened_at")
    private Instant openedAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, id")
    private List<Invoice> invoices = new ArrayList<>();

    /** For Hibernate. */
    protected BillingAccount() {}

    /**
     * The account of a new policy; nothing is billed yet.
     *
     * @param country of the insured, by which premium is taxed
     */
    static BillingAccount open(
            String policyNumber,
            String brokerage,
            String country,
            Currency currency,
            PremiumPayer payer,
            InstalmentPlan plan,
            Instant at) {
        BillingAccount account = new BillingAccount();
        account.id = Identifiers.next();
        account.policyNumber = policyNumber;
        account.brokerage = brokerage;
        account.country = country;
        account.currency = currency;
        account.plan = plan;
        account.payer = payer;
        account.chargedAmount = BigDecimal.ZERO;
        account.openedAt = at;
        return account;
    }

    /** Adds an invoice. */
    Invoice bill(String number, InvoiceDraft draft, LocalDate today, DunningRule dunning) {
        Invoice invoice = new Invoice(number, this, draft, today, dunning.reminderOn(draft.dueOn()));
        invoices.add(invoice);
        return invoice;
    }

    /** What a credit lowers an invoice by. */
    record Share(Invoice invoice, Money amount) {}

    /** Lowers what is open, from the invoice due last backwards, as far as the amount reaches. */
    List<Share> credit(Money amount) {
        List<Share> shares = new ArrayList<>();
        Money left = amount;
        for (Invoice invoice : lastDueFirst()) {
            Money share = invoice.open().min(left);
            if (share.isPositive()) {
                invoice.credit(share);
                shares.add(new Share(invoice, share));
                left = left.minus(share);
            }
        }
        return shares;
    }

    /**
     * Withdraws the invoices that are due from a day on, so that others can take their place.
     *
     * @return what was open of them
     * @throws ConflictException if anything of them was paid or written off, or there are none
     */
    List<Share> withdrawFrom(LocalDate day) {
        List<Invoice> future = changeableFrom(day);
        for (Invoice invoice : future) {
            if (invoice.allocated().isPositive() || invoice.writtenOff().isPositive()) {
                throw new ConflictException(
                        "%s is due on %s and has been paid in part or as a whole: take the payment back first"
                                .formatted(invoice.number(), invoice.dueOn()));
            }
        }
        List<Share> withdrawn = future.stream()
                .filter(invoice -> invoice.open().isPositive())
                .map(invoice -> new Share(invoice, invoice.open()))
                .toList();
        if (withdrawn.isEmpty()) {
            throw new ConflictException(policyNumber + " has no open invoice that is due later");
        }
        withdrawn.forEach(share -> share.invoice().credit(share.amount()));
        return withdrawn;
    }

    /** Invoices due from a day on that were not credited as a whole. */
    private List<Invoice> changeableFrom(LocalDate day) {
        return invoices.stream()
                .filter(invoice -> !invoice.dueOn().isBefore(day))
                .filter(invoice -> invoice.state() != InvoiceState.CANCELLED)
                .toList();
    }

    /** Whether plan and payer can be changed on a day. */
    public boolean isChangeableOn(LocalDate day) {
        List<Invoice> future = changeableFrom(day);
        return !future.isEmpty()
                && future.stream()
                        .allMatch(invoice -> invoice.open().isPositive()
                                && !invoice.allocated().isPositive()
                                && !invoice.writtenOff().isPositive());
    }

    void choose(InstalmentPlan chosen) {
        plan = chosen;
    }

    void assign(PremiumPayer chosen) {
        payer = chosen;
    }

    /** Notes a charge for instalments, or one that goes back. */
    void charge(Money charge) {
        chargedAmount = charged().plus(charge).amount();
    }

    private List<Invoice> lastDueFirst() {
        return invoices.stream()
                .sorted(Comparator.comparing(Invoice::dueOn)
                        .thenComparing(Invoice::id)
                        .reversed())
                .toList();
    }

    /** Whether the actor may know of it: brokers only of their own brokerage's. */
    public boolean isVisibleTo(Actor actor) {
        return !actor.is(Roles.BROKER) || brokerage.equals(actor.brokerage());
    }

    /** What is open of all invoices. */
    public Money open() {
        return sum(invoices.stream().map(Invoice::open).toList());
    }

    /** What was paid in all. */
    public Money paid() {
        return sum(invoices.stream().map(Invoice::allocated).toList());
    }

    /** What is open of invoices due before a day. */
    public Money overdueOn(LocalDate day) {
        return sum(invoices.stream()
                .filter(invoice -> invoice.isOverdueOn(day))
                .map(Invoice::open)
                .toList());
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** The policy. */
    public String policyNumber() {
        return policyNumber;
    }

    /** The brokerage that looks after the policy. */
    public String brokerage() {
        return brokerage;
    }

    /** Country of the insured, by which premium is taxed. */
    public String country() {
        return country;
    }

    /** Currency of the policy. */
    public Currency currency() {
        return currency;
    }

    /** How often premium is paid. */
    public InstalmentPlan plan() {
        return plan;
    }

    /** Who pays. */
    public PremiumPayer payer() {
        return payer;
    }

    /** Charges for instalments, less what went back with return premium. */
    public Money charged() {
        return Money.of(chargedAmount, currency);
    }

    /** All invoices, by the day they are due. */
    public List<Invoice> invoices() {
        return Collections.unmodifiableList(invoices);
    }

    /** What is open of some invoices, by the code of their lines; what was credited is taken from all lines alike. */
    static List<BillLine> openLines(List<Share> shares) {
        Map<String, BillLine> lines = new LinkedHashMap<>();
        for (Share share : shares) {
            List<BillLine> billed = share.invoice().lines();
            List<Money> open = Apportionment.byWeight(
                    share.amount(), billed.stream().map(BillLine::lineAmount).toList());
            for (int i = 0; i < billed.size(); i++) {
                lines.merge(
                        billed.get(i).kind() + billed.get(i).code(),
                        billed.get(i).of(open.get(i)),
                        (sum, line) -> sum.of(sum.amount().plus(line.amount())));
            }
        }
        return List.copyOf(lines.values());
    }
}
