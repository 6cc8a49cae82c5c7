package io.cyberpas.claims.thirdparty;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.counsel.BudgetHandling;
import io.cyberpas.claims.counsel.BudgetStatement;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.liability.LiabilityEstimates;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.settlement.Settlements;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What third parties may cost in all: a suggestion for the reserves, never a movement of them. A settled demand counts
 * with what it was settled for, an assessed one with that, any other with its estimate; counsel with the budgets.
 */
@ApplicationScoped
public class Outlook {

    private final ClaimAccess access;
    private final Demands demands;
    private final LiabilityEstimates estimates;
    private final Settlements settlements;
    private final BudgetHandling budgets;

    Outlook(
            ClaimAccess access,
            Demands demands,
            LiabilityEstimates estimates,
            Settlements settlements,
            BudgetHandling budgets) {
        this.access = access;
        this.demands = demands;
        this.estimates = estimates;
        this.settlements = settlements;
        this.budgets = budgets;
    }

    /** From where a figure comes. */
    public enum Ground {
        SETTLED,
        ASSESSED,
        ESTIMATED,
        /** Neither assessed nor estimated: the sum demanded, with nothing in the low case. */
        DEMANDED,
        BUDGETED
    }

    /** One figure. */
    public record Item(
            CoveragePart part, AmountKind kind, String reference, Ground ground, Money low, Money best, Money high) {}

    /** What a part may cost in all, by kind. */
    public record Total(CoveragePart part, AmountKind kind, Money low, Money best, Money high) {}

    /** Every figure, demands first. */
    @Transactional
    public List<Item> items(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        List<Item> items = new ArrayList<>();
        for (Demand demand : demands.of(claim.id())) {
            item(claim, demand).ifPresent(items::add);
        }
        thirdPartyLine(claim)
                .ifPresent(part -> budgets.statements(claimNumber, actor).stream()
                        .filter(each -> each.budgeted().max(each.allowed()).isPositive())
                        .map(each -> counsel(part, each))
                        .forEach(items::add));
        return items;
    }

    /** The sums by part and kind. */
    public static List<Total> totals(List<Item> items) {
        List<Total> totals = new ArrayList<>();
        for (CoveragePart part : CoveragePart.values()) {
            for (AmountKind kind : AmountKind.values()) {
                items.stream()
                        .filter(each -> each.part() == part && each.kind() == kind)
                        .map(each -> new Total(part, kind, each.low(), each.best(), each.high()))
                        .reduce((one, other) -> new Total(
                                part,
                                kind,
                                one.low().plus(other.low()),
                                one.best().plus(other.best()),
                                one.high().plus(other.high())))
                        .ifPresent(totals::add);
            }
        }
        return totals;
    }

    private Optional<Item> item(Claim claim, Demand demand) {
        Optional<Settlement> agreed = settlements.of(claim.id()).stream()
                .filter(each ->
                        each.demandId().equals(demand.id()) && each.due().isPresent())
                .findFirst();
        if (agreed.isPresent()) {
            return agreed.get().due().map(amount -> fixed(demand, agreed.get().reference(), Ground.SETTLED, amount));
        }
        if (demand.ending().isPresent()) {
            return Optional.empty();
        }
        if (demand.assessment().isPresent()) {
            return demand.assessment()
                    .map(assessed -> fixed(demand, demand.reference(), Ground.ASSESSED, assessed.amount()));
        }
        return Optional.of(estimates
                .latest(demand)
                .map(each -> new Item(
                        demand.terms().part(),
                        kind(demand),
                        demand.reference(),
                        Ground.ESTIMATED,
                        each.low(),
                        each.best(),
                        each.high()))
                .orElseGet(() -> new Item(
                        demand.terms().part(),
                        kind(demand),
                        demand.reference(),
                        Ground.DEMANDED,
                        Money.zero(claim.currency()),
                        demand.demanded(),
                        demand.demanded())));
    }

    private static Item fixed(Demand demand, String reference, Ground ground, Money amount) {
        return new Item(demand.terms().part(), kind(demand), reference, ground, amount, amount, amount);
    }

    private static Item counsel(CoveragePart part, BudgetStatement statement) {
        Money all = statement.budgeted().max(statement.allowed());
        return new Item(part, AmountKind.EXPENSE, statement.firm(), Ground.BUDGETED, statement.allowed(), all, all);
    }

    /** Defence is reserved under the first third-party line of the claim. */
    private static Optional<CoveragePart> thirdPartyLine(Claim claim) {
        return claim.lines().stream()
                .map(ClaimLine::part)
                .filter(each -> each.side() == Side.THIRD_PARTY)
                .findFirst();
    }

    private static AmountKind kind(Demand demand) {
        return demand.terms().kind() == DemandKind.ATTORNEY_FEES ? AmountKind.EXPENSE : AmountKind.INDEMNITY;
    }
}
