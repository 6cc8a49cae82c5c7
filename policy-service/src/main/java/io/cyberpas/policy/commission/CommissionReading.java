package io.cyberpas.policy.commission;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads commission for those who may see it: finance and audit all, a brokerage its own. */
@ApplicationScoped
public class CommissionReading {
    private static final Pattern BROKERAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final String STATEMENT = "commission statement";

    private final CommissionAccounts accounts;
    private final CommissionEntries entries;
    private final Payouts payouts;
    private final CommissionAgreements agreements;
    private final StatementReading statements;
    private final BusinessTime time;

    CommissionReading(
            CommissionAccounts accounts,
            CommissionEntries entries,
            Payouts payouts,
            CommissionAgreements agreements,
            StatementReading statements,
            BusinessTime time) {
        this.accounts = accounts;
        this.entries = entries;
        this.payouts = payouts;
        this.agreements = agreements;
        this.statements = statements;
        this.time = time;
    }

    /**
     * A brokerage in a month.
     *
     * @param statements one for each currency in which it ever earned
     * @param entries    a page of what was earned and returned, the last first
     * @param payouts    what was paid to it
     */
    public record MonthlyAccount(
            String brokerage,
            YearMonth month,
            List<CommissionStatement> statements,
            Page<CommissionEntry> entries,
            List<Payout> payouts) {}

    /** The month of a name; without one the present month. */
    public YearMonth month(@Nullable String name) {
        return name == null || name.isBlank() ? YearMonth.from(time.today()) : Named.month("month", name.strip());
    }

    /** Agreements that the actor may know, those with one brokerage first. */
    public List<CommissionAgreement> agreements(Actor actor) {
        return agreements.readableBy(actor.is(Roles.BROKER) ? own(actor) : null);
    }

    /**
     * The statements of a month.
     *
     * @param brokerage only its; null for all that the actor may see
     */
    public List<CommissionStatement> statements(@Nullable String brokerage, YearMonth month, Actor actor) {
        String wanted = brokerage == null || brokerage.isBlank() ? null : brokerage.strip();
        return statements.statements(month, readable(wanted, actor));
    }

    /**
     * A brokerage in a month.
     *
     * @throws AbsentException if it never earned anything and has no agreement, or is not the actor's to see
     */
    @Transactional
    public MonthlyAccount account(String brokerage, YearMonth month, PageRequest request, Actor actor) {
        requireParty(brokerage, actor);
        return new MonthlyAccount(
                brokerage,
                month,
                statements.statements(month, brokerage),
                entries.ofMonth(brokerage, month, request),
                payouts.paid(brokerage, month));
    }

    /**
     * Makes sure that a brokerage has an agreement or earned something once, and that the actor may know.
     *
     * @throws AbsentException if not
     */
    public void requireParty(String brokerage, Actor actor) {
        readable(brokerage, actor);
        if (!agreements.isParty(brokerage) && !entries.knows(brokerage)) {
            throw new AbsentException(STATEMENT, brokerage);
        }
    }

    /** What a policy earns; empty if nothing was reckoned yet. */
    public Optional<CommissionAccount> ofPolicy(String policyNumber) {
        return accounts.ofPolicy(policyNumber);
    }

    /** A page of a policy's entries, the last first. */
    public Page<CommissionEntry> entries(String policyNumber, PageRequest request) {
        return entries.ofPolicy(policyNumber, request);
    }

    /** A page of pay-outs, the last proposed first. */
    public Page<Payout> payouts(
            @Nullable String brokerage, Payout.@Nullable State state, PageRequest request, Actor actor) {
        String wanted = brokerage == null || brokerage.isBlank() ? null : brokerage.strip();
        return payouts.page(readable(wanted, actor), state, request);
    }

    /**
     * A pay-out.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    public Payout payout(UUID id, Actor actor) {
        return Optional.ofNullable(payouts.findById(id))
                .filter(payout -> !actor.is(Roles.BROKER) || payout.brokerage().equals(actor.brokerage()))
                .orElseThrow(() -> new AbsentException("commission pay-out", id.toString()));
    }

    /** The brokerage to be read; for brokers their own, whether named or not. */
    private static @Nullable String readable(@Nullable String brokerage, Actor actor) {
        if (brokerage != null && !BROKERAGE.matcher(brokerage).matches()) {
            throw new AbsentException(STATEMENT, brokerage);
        }
        if (!actor.is(Roles.BROKER)) {
            return brokerage;
        }
        String own = own(actor);
        if (brokerage != null && !brokerage.equals(own)) {
            throw new AbsentException(STATEMENT, brokerage);
        }
        return own;
    }

    private static String own(Actor actor) {
        return Optional.ofNullable(actor.brokerage())
                .orElseThrow(() -> new AbsentException(STATEMENT, "of no brokerage"));
    }
}
