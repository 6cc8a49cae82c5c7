package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.change.PolicyChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the next step about overdue invoices: reminder, notice of termination, lapse of the policy. */
@ApplicationScoped
class Dunning {
    private static final Actor JOB = Actor.system("policy-service");

    private final DunningWork work;
    private final BillingAccounts accounts;
    private final Invoices invoices;
    private final DunningRecords records;
    private final Policies policies;
    private final PolicyChanges changes;
    private final BillingRules rules;
    private final AuditTrail auditTrail;
    private final BusinessTime time;

    Dunning(
            DunningWork work,
            BillingAccounts accounts,
            Invoices invoices,
            DunningRecords records,
            Policies policies,
            PolicyChanges changes,
            BillingRules rules,
            AuditTrail auditTrail,
            BusinessTime time) {
        this.work = work;
        this.accounts = accounts;
        this.invoices = invoices;
        this.records = records;
        this.policies = policies;
        this.changes = changes;
        this.rules = rules;
        this.auditTrail = auditTrail;
        this.time = time;
    }

    /**
     * Takes the next step about those of the invoices that nobody else works on, in the caller's transaction.
     *
     * @return how many steps were taken
     */
    int dun(List<DunningWork.Due> due, LocalDate today) {
        DunningWork.Claim claim = work.claim(due, today);
        accounts.hold(claim.accounts());
        int steps = 0;
        for (UUID id : claim.invoices()) {
            Invoice invoice = invoices.findById(id);
            if (isDue(invoice, today)) {
                dun(invoice, today);
                steps++;
            }
        }
        return steps;
    }

    /** A payment may have come in while the account was waited for, or another invoice's lapse credited this one. */
    private static boolean isDue(Invoice invoice, LocalDate today) {
        LocalDate next = invoice.nextDunningOn();
        return next != null && !next.isAfter(today) && invoice.open().isPositive();
    }

    private void dun(Invoice invoice, LocalDate today) {
        DunningRule rule = rules.dunning(invoice.dueOn());
        Policy policy = policies.numbered(invoice.policyNumber()).orElseThrow();
        switch (invoice.dunningStep()) {
            case null -> take(invoice, DunningStep.REMINDER, null, rule.noticeOn(today), rule, today);
            case REMINDER -> notice(invoice, policy, rule, today);
            case NOTICE -> lapse(invoice, policy, rule, today);
            case LAPSE, CLOSED -> throw new IllegalStateException(invoice.number() + " has no further step");
        }
    }

    private void notice(Invoice invoice, Policy policy, DunningRule rule, LocalDate today) {
        PolicyStatus status = policy.statusOn(today);
        if (status == PolicyStatus.IN_FORCE || status == PolicyStatus.PENDING) {
            LocalDate lapseOn = rule.lapseOn(today);
            take(invoice, DunningStep.NOTICE, lapseOn.minusDays(1), lapseOn, rule, today);
        } else {
            take(invoice, DunningStep.CLOSED, null, null, rule, today);
        }
    }

    /** Cover ends when the grace does, however late the job comes; before it has begun, it never begins. */
    private void lapse(Invoice invoice, Policy policy, DunningRule rule, LocalDate today) {
        LocalDate graceOver = Objects.requireNonNull(invoice.nextDunningOn());
        LocalDate begins = policy.period().from();
        LocalDate effective = graceOver.isBefore(begins) ? begins : graceOver;
        DunningRecord record = new DunningRecord(invoice, DunningStep.LAPSE, today, null, rule, time.now(), JOB);
        invoice.dunned(DunningStep.LAPSE, null);
        String reason = "Premium of %s not paid (%s)"
                .formatted(invoice.number(), rule.law().in(Locale.ENGLISH));
        if (changes.lapse(policy.number(), effective, reason, JOB)) {
            records.persist(record);
            auditTrail.record(JOB, "invoice.lapsed", invoice.number(), null);
        } else {
            take(invoice, DunningStep.CLOSED, null, null, rule, today);
        }
    }

    private void take(
            Invoice invoice,
            DunningStep step,
            @Nullable LocalDate payBy,
            @Nullable LocalDate next,
            DunningRule rule,
            LocalDate today) {
        invoice.dunned(step, next);
        records.persist(new DunningRecord(invoice, step, today, payBy, rule, time.now(), JOB));
        auditTrail.record(JOB, "invoice." + step.name().toLowerCase(Locale.ROOT), invoice.number(), null);
    }
}
