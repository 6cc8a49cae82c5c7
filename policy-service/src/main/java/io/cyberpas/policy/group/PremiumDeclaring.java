package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.group.DeclarationRule.Stretch;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.PolicyChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Declares month by month what the members of a policy really cost, and adjusts the premium by it. */
@ApplicationScoped
public class PremiumDeclaring {

    private final EnrolmentHandling groups;
    private final EnrolmentBlocks blocks;
    private final Declarations declarations;
    private final PolicyReading policies;
    private final PolicyChanges changes;
    private final AuditTrail auditTrail;
    private final Clock clock;

    PremiumDeclaring(
            EnrolmentHandling groups,
            EnrolmentBlocks blocks,
            Declarations declarations,
            PolicyReading policies,
            PolicyChanges changes,
            AuditTrail auditTrail,
            Clock clock) {
        this.groups = groups;
        this.blocks = blocks;
        this.declarations = declarations;
        this.policies = policies;
        this.changes = changes;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * What a declaration came to.
     *
     * @param isNew false if the month had been declared before
     */
    public record Outcome(Declaration declaration, boolean isNew) {}

    /** What declaring a month would come to; changes nothing. Months that are not over are counted as they stand. */
    @Transactional
    public Declaration preview(String policyNumber, YearMonth month, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        return reckon(policy, month, declarations.ofPolicy(policyNumber));
    }

    /** What one member costs for a year, as the premium was agreed. */
    public static Money yearlyRate(PolicyTerms terms) {
        return DeclarationRule.share(terms);
    }

    /** The month after the last one that is declared, as it stands; empty where the policy has no such month. */
    @Transactional
    public Optional<Declaration> next(String policyNumber, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        List<Declaration> before = declarations.ofPolicy(policyNumber);
        CoverPeriod covered = MemberTerms.covered(policy);
        YearMonth month = before.isEmpty()
                ? YearMonth.from(covered.from())
                : before.getFirst().month().plusMonths(1);
        return month.atDay(1).isBefore(covered.to()) ? Optional.of(reckon(policy, month, before)) : Optional.empty();
    }

    /** Whether all days of a declaration have passed. */
    public boolean isOver(Declaration declaration) {
        return !declaration.coveredTo().isAfter(policies.today());
    }

    /** The declarations of a policy, the last month first. */
    @Transactional
    public List<Declaration> ofPolicy(String policyNumber, Actor actor) {
        groups.group(policyNumber, actor);
        return declarations.ofPolicy(policyNumber);
    }

    /**
     * Declares a month that is over and adjusts the premium; a month is declared once.
     *
     * @throws ConflictException if the month is not over, outside the policy, or before one that is declared
     */
    @Transactional
    public Outcome declare(String policyNumber, YearMonth month, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        blocks.holdPolicy(policyNumber);
        List<Declaration> before = declarations.ofPolicy(policyNumber);
        Optional<Declaration> same =
                before.stream().filter(known -> known.month().equals(month)).findFirst();
        if (same.isPresent()) {
            return new Outcome(same.get(), false);
        }
        if (!before.isEmpty() && before.getFirst().month().isAfter(month)) {
            throw new ConflictException("%s has been declared: what changed before it is made good by the next month"
                    .formatted(before.getFirst().month()));
        }
        Declaration declaration = reckon(policy, month, before);
        if (!isOver(declaration)) {
            throw new ConflictException(
                    "%s is not over: it can be declared from %s on".formatted(month, declaration.coveredTo()));
        }
        declarations.keep(declaration, clock.instant(), actor.subject());
        adjust(policy, declaration, actor);
        auditTrail.record(
                actor,
                "members.declared",
                policyNumber,
                "%s: %d member-days, adjustment %s %s"
                        .formatted(
                                month,
                                declaration.memberDays(),
                                declaration.adjustment().currency(),
                                declaration.adjustment().amount().toPlainString()));
        return new Outcome(declaration, true);
    }

    private void adjust(Policy policy, Declaration declaration, Actor actor) {
        if (declaration.adjustment().isZero()) {
            return;
        }
        LocalDate lastDay = declaration.coveredTo().minusDays(1);
        changes.adjustPremium(
                policy.number(),
                lastDay,
                DeclarationRule.byPart(
                        declaration.adjustment(), policy.versionNearest(lastDay).terms()),
                "members declared for " + declaration.month(),
                actor);
    }

    private Declaration reckon(Policy policy, YearMonth month, List<Declaration> before) {
        CoverPeriod covered = MemberTerms.covered(policy);
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate coveredTo = end.isBefore(covered.to()) ? end : covered.to();
        if (!coveredTo.isAfter(covered.from()) || !month.atDay(1).isBefore(covered.to())) {
            throw new ConflictException("%s is no month of policy %s, which covers %s to %s"
                    .formatted(month, policy.number(), covered.from(), covered.lastDay()));
        }
        List<Stretch> stretches = stretches(policy, coveredTo);
        Currency currency = policy.writtenPremium().currency();
        Money earned = DeclarationRule.earned(stretches, policy.period(), currency);
        Money deposit = DeclarationRule.deposit(stretches, policy.period(), currency);
        Money adjustedBefore = before.stream().map(Declaration::adjustment).reduce(Money.zero(currency), Money::plus);
        long memberDays = stretches.stream().mapToLong(Stretch::memberDays).sum();
        return new Declaration(
                policy.number(),
                month,
                coveredTo,
                memberDays,
                earned,
                deposit,
                adjustedBefore,
                earned.minus(deposit).minus(adjustedBefore));
    }

    /** From the beginning up to a day, one for each of the terms that held. */
    private List<Stretch> stretches(Policy policy, LocalDate coveredTo) {
        List<PolicyVersion> versions = policy.known().stream()
                .filter(version -> version.cover() == CoverKind.COVERED
                        && version.effective().from().isBefore(coveredTo))
                .toList();
        List<CoverPeriod> days = versions.stream()
                .map(version -> cut(version.effective(), coveredTo))
                .toList();
        List<Long> memberDays = declarations.memberDays(policy.number(), days);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            stretches.add(new Stretch(versions.get(i).terms(), days.get(i), memberDays.get(i)));
        }
        return stretches;
    }

    private static CoverPeriod cut(CoverPeriod days, LocalDate end) {
        return days.to().isAfter(end) ? new CoverPeriod(days.from(), end) : days;
    }
}
