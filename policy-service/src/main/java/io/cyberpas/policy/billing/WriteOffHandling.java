package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.ledger.GeneralLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives up what will not be paid: within one's authority alone, beyond it with somebody else. */
@ApplicationScoped
public class WriteOffHandling {

    private final BillingAccounts accounts;
    private final Invoices invoices;
    private final WriteOffs writeOffs;
    private final BillingRules rules;
    private final GeneralLedger ledger;
    private final AuditTrail auditTrail;
    private final BusinessTime time;
    private final Event<PremiumSettled> settled;

    WriteOffHandling(
            BillingAccounts accounts,
            Invoices invoices,
            WriteOffs writeOffs,
            BillingRules rules,
            GeneralLedger ledger,
            AuditTrail auditTrail,
            BusinessTime time,
            Event<PremiumSettled> settled) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.writeOffs = writeOffs;
        this.rules = rules;
        this.ledger = ledger;
        this.auditTrail = auditTrail;
        this.time = time;
        this.settled = settled;
    }

    /**
     * Writes a part of an invoice off, or proposes it where that is beyond the actor's authority.
     *
     * @throws InvalidInputException if the invoice has not as much open
     */
    @Transactional
    public WriteOff propose(String invoiceNumber, Money amount, String reason, Actor actor) {
        accounts.hold(invoices.accountsOf(List.of(invoiceNumber)));
        Invoice invoice =
                invoices.visible(invoiceNumber, actor).orElseThrow(() -> new AbsentException("invoice", invoiceNumber));
        if (!amount.currency().equals(invoice.amount().currency())
                || !amount.isPositive()
                || amount.isGreaterThan(invoice.open())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what %s has open".formatted(invoiceNumber),
                    "at most " + invoice.open()));
        }
        WriteOff writeOff = WriteOff.propose(invoice, amount, reason, rules.writeOffs(time.today()), time.now(), actor);
        writeOffs.persist(writeOff);
        auditTrail.record(actor, "write-off.proposed", invoiceNumber, reason);
        if (writeOff.state() == WriteOff.State.APPROVED) {
            carryOut(writeOff, actor);
        }
        writeOffs.flush();
        return writeOff;
    }

    /**
     * Approves what somebody else proposed.
     *
     * @param version the version that the actor saw
     * @throws ForbiddenActionException if the actor proposed it
     * @throws ConflictException        if the invoice has not as much open any more
     */
    @Transactional
    public WriteOff approve(UUID id, long version, Actor actor) {
        WriteOff writeOff = hold(id, version);
        if (writeOff.amount().isGreaterThan(writeOff.invoice().open())) {
            throw new ConflictException("%s has only %s open by now"
                    .formatted(writeOff.invoice().number(), writeOff.invoice().open()));
        }
        writeOff.approve(time.now(), actor);
        carryOut(writeOff, actor);
        writeOffs.flush();
        return writeOff;
    }

    /** Turns a proposal down. */
    @Transactional
    public WriteOff reject(UUID id, long version, Actor actor) {
        WriteOff writeOff = hold(id, version);
        writeOff.reject(time.now(), actor);
        auditTrail.record(actor, "write-off.rejected", writeOff.invoice().number(), null);
        writeOffs.flush();
        return writeOff;
    }

    /** Holds the account first: of two who decide at once, the second finds what the first decided. */
    private WriteOff hold(UUID id, long version) {
        UUID account = writeOffs.accountOf(id).orElseThrow(() -> new AbsentException("write-off", id.toString()));
        accounts.hold(List.of(account));
        WriteOff writeOff = writeOffs.findById(id);
        if (writeOff.version() != version) {
            throw new StaleVersionException(writeOff.version());
        }
        return writeOff;
    }

    private void carryOut(WriteOff writeOff, Actor actor) {
        writeOff.invoice().writeOff(writeOff.amount());
        ledger.book(Bookings.writeOff(writeOff, time.today()), actor);
        auditTrail.record(actor, "write-off.approved", writeOff.invoice().number(), writeOff.reason());
        settled.fire(PremiumSettled.writeOff(writeOff, actor));
    }
}
