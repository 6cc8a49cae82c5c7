package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds accounts, invoices, receipts, refunds and write-offs for those who may see them. */
@ApplicationScoped
public class BillingReading {

    private final PolicyReading policies;
    private final BillingAccounts accounts;
    private final Invoices invoices;
    private final InvoiceCredits credits;
    private final Allocations allocations;
    private final DunningRecords dunning;
    private final WriteOffs writeOffs;
    private final Receipts receipts;
    private final Refunds refunds;
    private final BusinessTime time;

    BillingReading(
            PolicyReading policies,
            BillingAccounts accounts,
            Invoices invoices,
            InvoiceCredits credits,
            Allocations allocations,
            DunningRecords dunning,
            WriteOffs writeOffs,
            Receipts receipts,
            Refunds refunds,
            BusinessTime time) {
        this.policies = policies;
        this.accounts = accounts;
        this.invoices = invoices;
        this.credits = credits;
        this.allocations = allocations;
        this.dunning = dunning;
        this.writeOffs = writeOffs;
        this.receipts = receipts;
        this.refunds = refunds;
        this.time = time;
    }

    /** An invoice with all that was done about it. */
    public record InvoiceFile(
            Invoice invoice,
            List<Allocation> allocations,
            List<InvoiceCredit> credits,
            List<WriteOff> writeOffs,
            List<DunningRecord> dunning) {}

    /** A receipt with what it pays and what of it is paid back. */
    public record ReceiptFile(Receipt receipt, List<Allocation> allocations, List<Refund> refunds) {}

    /** An account with its invoices and refunds. */
    public record AccountFile(BillingAccount account, List<Refund> refunds) {}

    /**
     * The account of a policy.
     *
     * @throws AbsentException if there is none, or the policy is not the actor's to see
     */
    @Transactional
    public AccountFile account(String policyNumber, Actor actor) {
        return findAccount(policyNumber, actor).orElseThrow(() -> new AbsentException("billing account", policyNumber));
    }

    /**
     * The account of a policy; empty if nothing was ever billed for it here, as for policies taken over from elsewhere.
     *
     * @throws AbsentException if the policy is not the actor's to see
     */
    @Transactional
    public Optional<AccountFile> findAccount(String policyNumber, Actor actor) {
        policies.policy(policyNumber, actor);
        return accounts.ofPolicy(policyNumber).map(account -> new AccountFile(account, refunds.ofPolicy(policyNumber)));
    }

    /** @throws AbsentException if there is none, or it is not the actor's to see */
    @Transactional
    public InvoiceFile invoice(String number, Actor actor) {
        Invoice invoice = invoices.visible(number, actor).orElseThrow(() -> new AbsentException("invoice", number));
        return new InvoiceFile(
                invoice, allocations.of(invoice), credits.of(invoice), writeOffs.of(invoice), dunning.of(invoice));
    }

    /** Invoices that the actor looks for and may see, the last issued first. */
    public Page<InvoiceRow> invoices(
            Actor actor, @Nullable String text, @Nullable InvoiceState state, boolean overdue, PageRequest request) {
        return invoices.search(InvoiceSearch.by(actor, text, state, overdue, time.today()), request);
    }

    /** @throws AbsentException if there is none */
    @Transactional
    public ReceiptFile receipt(String number) {
        Receipt receipt = receipts.numbered(number).orElseThrow(() -> new AbsentException("receipt", number));
        return new ReceiptFile(receipt, allocations.of(receipt), refunds.of(receipt));
    }

    /** Receipts, the last recorded first. */
    public Page<Receipt> receipts(@Nullable String text, boolean open, PageRequest request) {
        return receipts.search(text, open, request);
    }

    /** Refunds, the last first. */
    public Page<Refund> refunds(Refund.@Nullable State state, PageRequest request) {
        return refunds.page(state, request);
    }

    /** @throws AbsentException if there is none */
    public Refund refund(String number) {
        return refunds.find("number", number)
                .singleResultOptional()
                .orElseThrow(() -> new AbsentException("refund", number));
    }

    /** Write-offs, the last proposed first. */
    public Page<WriteOff> writeOffs(WriteOff.@Nullable State state, PageRequest request) {
        return writeOffs.page(state, request);
    }

    /** @throws AbsentException if there is none */
    public WriteOff writeOff(UUID id) {
        return writeOffs.withInvoice(id).orElseThrow(() -> new AbsentException("write-off", id.toString()));
    }
}
