package io.cyberpas.policy.policy.change;

import static io.cyberpas.policy.policy.TermFields.COVER;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Ending;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a change would make of a policy. Pure but for the prices, which it is given. */
final class Planner {
    private final Policy policy;
    private final TransactionRules rules;
    private final LocalDate today;
    private final Premiums pricing;
    private final Timeline timeline;
    private final List<PricedSpan> before;

    Planner(Policy policy, TransactionRules rules, LocalDate today, Premiums pricing) {
        this.policy = policy;
        this.rules = rules;
        this.today = today;
        this.pricing = pricing;
        this.timeline = Timeline.of(policy);
        this.before = policy.known().stream().map(PricedSpan::of).toList();
    }

    /**
     * What the change would make of the policy.
     *
     * @throws io.cyberpas.platform.problem.IllegalTransitionException if it is not possible where the policy stands
     * @throws InvalidInputException if a value cannot be
     */
    ChangePlan plan(Change change) {
        LegalChanges.require(policy, change.kind(), today);
        return switch (change) {
            case Change.Endorse endorse -> endorse(endorse);
            case Change.AdjustPremium adjust -> adjust(adjust);
            case Change.Cancel cancel -> cancel(cancel);
            case Change.Lapse lapse -> end(lapse, lapse.effectiveFrom(), ReturnBasis.PRO_RATA, Ending.LAPSE);
            case Change.Replace replace -> end(replace, replace.effectiveFrom(), ReturnBasis.PRO_RATA, Ending.REWRITE);
            case Change.Reinstate reinstate -> reinstate(reinstate);
            case Change.ExtendReporting extend -> extendReporting(extend);
        };
    }

    private ChangePlan endorse(Change.Endorse endorse) {
        LocalDate from = endorse.effectiveFrom();
        Span span = coveredSpan(from);
        List<TermChange> made = EndorsedFields.of(endorse.terms(), from, span.fields(), policy.currency());
        List<Conflict> conflicts = Conflict.between(timeline, made, endorse.settlements());
        List<TermChange> changes = new ArrayList<>(made);
        conflicts.stream()
                .filter(conflict -> conflict.take() != null)
                .map(Conflict::settling)
                .forEach(changes::add);
        return differing(
                endorse,
                from,
                null,
                changes,
                conflicts,
                policy.endedOn().orElse(null),
                policy.ending().orElse(null));
    }

    private ChangePlan adjust(Change.AdjustPremium adjust) {
        AdjustmentRule.require(adjust, policy, coveredSpan(adjust.effectiveFrom()));
        return fixed(adjust, adjust.effectiveFrom(), List.of(), adjust.premiums());
    }

    private ChangePlan cancel(Change.Cancel cancel) {
        LocalDate from = cancel.effectiveFrom();
        if (cancel.basis() == ReturnBasis.FLAT && !from.equals(policy.period().from())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.effectiveFrom",
                    "is not the inception: only a policy that never began is cancelled flat",
                    policy.period().from().toString()));
        }
        return end(cancel, from, cancel.basis(), Ending.CANCELLATION);
    }

    /** Cover ends; where claims made were insured, they may still be reported for the automatic time, unless nobody paid. */
    private ChangePlan end(Change change, LocalDate from, ReturnBasis basis, Ending ending) {
        requireCoverUntil(from);
        List<TermChange> changes = new ArrayList<>();
        boolean reports = ending == Ending.CANCELLATION
                && from.isAfter(policy.period().from())
                && isClaimsMade(coveredSpan(from.minusDays(1)));
        if (reports) {
            addReporting(changes, from, from.plusDays(rules.automaticDays()));
        } else {
            changes.add(new TermChange(from, COVER, null));
            timeline.coverChangesAfter(from).forEach(day -> changes.add(new TermChange(day, COVER, null)));
        }
        return differing(change, from, basis, changes, List.of(), from, ending);
    }

    private ChangePlan reinstate(Change.Reinstate reinstate) {
        LocalDate from = reinstate.effectiveFrom();
        LocalDate ended = policy.endedOn().orElseThrow();
        if (from.isBefore(ended) || !from.isBefore(policy.period().to())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.effectiveFrom",
                    "is not a day without cover within the agreed period",
                    "from %s to %s".formatted(ended, policy.period().lastDay())));
        }
        List<TermChange> changes = new ArrayList<>();
        changes.add(new TermChange(from, COVER, CoverKind.COVERED.name()));
        LocalDate end = policy.period().to();
        for (LocalDate day : timeline.coverChangesAfter(from)) {
            changes.add(new TermChange(day, COVER, day.isBefore(end) ? CoverKind.COVERED.name() : null));
        }
        return differing(reinstate, from, null, changes, List.of(), null, null);
    }

    private ChangePlan extendReporting(Change.ExtendReporting extend) {
        PricedSpan last = before.stream()
                .filter(span -> span.cover() == CoverKind.COVERED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Reporting reporting = Reporting.of(extend.months(), last, policy, rules, today);
        LocalDate end = last.effective().to();
        if (!before.getLast().effective().to().isBefore(reporting.until())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.months",
                    "brings nothing: claims may be reported until "
                            + before.getLast().effective().lastDay(),
                    "a longer time"));
        }
        List<TermChange> changes = new ArrayList<>();
        addReporting(changes, end, reporting.until());
        return fixed(extend, end, changes, reporting.premiums());
    }

    /** Claims may be reported from the end until a day, whatever was said of the days between before. */
    private void addReporting(List<TermChange> changes, LocalDate end, LocalDate until) {
        changes.add(new TermChange(end, COVER, CoverKind.REPORTING.name()));
        for (LocalDate day : timeline.coverChangesAfter(end)) {
            changes.add(new TermChange(day, COVER, day.isBefore(until) ? CoverKind.REPORTING.name() : null));
        }
        changes.add(new TermChange(until, COVER, null));
    }

    /** A plan whose premium is the difference between what is due after and before. */
    private ChangePlan differing(
            Change change,
            LocalDate from,
            @Nullable ReturnBasis basis,
            List<TermChange> changes,
            List<Conflict> conflicts,
            @Nullable LocalDate endedOn,
            @Nullable Ending ending) {
        Pricing prices = priced(changes);
        PremiumDue due = new PremiumDue(policy.period(), policy.currency(), rules);
        ReturnBasis basisBefore = lastReturnBasis();
        ReturnBasis basisAfter = basis == null && endedOn != null ? basisBefore : basis;
        Map<CoverageCode, Money> premiums = PremiumDue.difference(
                due.of(before, policy.endedOn().orElse(null), basisBefore),
                due.of(prices.spans(), endedOn, basisAfter),
                policy.currency());
        return new ChangePlan(
                policy.number(),
                policy.version(),
                change.kind(),
                from,
                change.reason(),
                basis,
                policy.currency(),
                changes,
                before,
                prices.spans(),
                conflicts,
                prices.referrals(),
                premiums,
                false,
                endedOn,
                ending);
    }

    /** A plan with a premium of its own. */
    private ChangePlan fixed(
            Change change, LocalDate from, List<TermChange> changes, Map<CoverageCode, Money> premiums) {
        return new ChangePlan(
                policy.number(),
                policy.version(),
                change.kind(),
                from,
                change.reason(),
                null,
                policy.currency(),
                changes,
                before,
                priced(changes).spans(),
                List.of(),
                List.of(),
                premiums,
                true,
                policy.endedOn().orElse(null),
                policy.ending().orElse(null));
    }

    private Pricing priced(List<TermChange> changes) {
        return Pricing.of(policy, timeline.with(Integer.MAX_VALUE, changes).spans(), pricing);
    }

    /** How premium went back when cover ended; null as long as it did not. */
    private @Nullable ReturnBasis lastReturnBasis() {
        if (policy.ending().isEmpty()) {
            return null;
        }
        return policy.transactions().stream()
                .filter(transaction -> transaction.returnBasis() != null)
                .reduce((earlier, later) -> later)
                .map(PolicyTransaction::returnBasis)
                .orElse(null);
    }

    private void requireCoverUntil(LocalDate from) {
        LocalDate end = policy.endedOn().orElse(policy.period().to());
        CoverPeriod period = policy.period();
        if (from.isBefore(period.from()) || !from.isBefore(end)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.effectiveFrom",
                    "is not a day on which cover can end",
                    "from %s to %s".formatted(period.from(), end.minusDays(1))));
        }
    }

    private Span coveredSpan(LocalDate day) {
        return timeline.spans().stream()
                .filter(span ->
                        span.cover() == CoverKind.COVERED && span.effective().contains(day))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.effectiveFrom",
                        "is not a covered day",
                        "from %s to %s"
                                .formatted(
                                        policy.period().from(),
                                        policy.endedOn()
                                                .orElse(policy.period().to())
                                                .minusDays(1)))));
    }

    private static boolean isClaimsMade(Span span) {
        return TermFields.insuredParts(span.fields()).stream()
                .anyMatch(part -> CoverageTrigger.CLAIMS_MADE
                        .name()
                        .equals(span.fields().get(TermFields.of(part, TermFields.TRIGGER))));
    }
}
