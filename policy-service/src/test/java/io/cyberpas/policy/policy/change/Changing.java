package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.TermFields;
import io.cyberpas.policy.policy.TransactionDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans and records changes of a policy without any service: terms cost a fixed share of their limits. */
final class Changing {
    static final TransactionRules RULES = new TransactionRules(
            LocalDate.parse("2016-01-01"),
            "test",
            List.of(
                    new TransactionRules.ShortRate(30, BigDecimal.valueOf(20)),
                    new TransactionRules.ShortRate(180, BigDecimal.valueOf(70)),
                    new TransactionRules.ShortRate(330, BigDecimal.valueOf(95))),
            BigDecimal.TEN,
            60,
            60,
            List.of(new TransactionRules.ReportingOption(12, BigDecimal.valueOf(75))));

    private Changing() {}

    /** One part of a thousand of the limit of each part, and one in a million of the sales. */
    static Map<CoverageCode, Money> premiums(Map<String, @Nullable String> fields) {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        BigDecimal sales = TermFields.sum(String.valueOf(fields.get(TermFields.ANNUAL_SALES)))
                .amount();
        for (CoverageCode part : TermFields.insuredParts(fields)) {
            BigDecimal limit = new BigDecimal(String.valueOf(fields.get(TermFields.of(part, TermFields.LIMIT))));
            BigDecimal premium = limit.movePointLeft(3).add(sales.movePointLeft(6));
            premiums.put(part, Money.rounded(premium, Fixtures.won(0).currency(), RoundingMode.HALF_UP));
        }
        return premiums;
    }

    static List<Price> price(List<PricingDemand> demands) {
        return demands.stream()
                .map(demand -> Price.known("2026-01", premiums(demand.fields())))
                .toList();
    }

    static ChangePlan plan(Policy policy, Change change, LocalDate today) {
        return new Planner(policy, RULES, today, Changing::price).plan(change);
    }

    static void record(Policy policy, ChangePlan plan, Instant at) {
        TransactionDraft draft = new TransactionDraft(
                plan.kind(),
                plan.effectiveFrom(),
                plan.reason(),
                plan.basis(),
                plan.changes(),
                plan.premiums(),
                plan.fixedPremium());
        policy.record(draft, plan.after(), plan.endedOn(), plan.ending(), at, Fixtures.PADA);
    }

    /** Plans and records at once, every conflict settled for the new value. */
    static ChangePlan change(Policy policy, Change change, LocalDate today) {
        ChangePlan plan = plan(policy, change, today);
        record(policy, plan, policy.lastTransaction().recordedAt().plusSeconds(60));
        return plan;
    }

    static Change endorse(String day, EndorsedTerms terms, Settlement... settlements) {
        return new Change.Endorse(LocalDate.parse(day), "asked for", terms, List.of(settlements));
    }

    static EndorsedTerms retention(long won) {
        return new EndorsedTerms(null, null, null, null, null, null, null, Fixtures.won(won), List.of(), List.of());
    }

    static EndorsedTerms sales(long won) {
        return new EndorsedTerms(null, null, null, Fixtures.won(won), null, null, null, null, List.of(), List.of());
    }

    static EndorsedTerms limit(CoverageCode part, long won) {
        return part(new EndorsedTerms.Part(part, null, Fixtures.won(won), null, null, null));
    }

    static EndorsedTerms without(CoverageCode part) {
        return part(new EndorsedTerms.Part(part, false, null, null, null, null));
    }

    static EndorsedTerms part(EndorsedTerms.Part part) {
        return new EndorsedTerms(null, null, null, null, null, null, null, null, List.of(part), List.of());
    }
}
