package io.cyberpas.claims.roster;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.liability.AwardRule;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.roster.RosterAccess.Held;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets what victims are awarded, and says beforehand what it comes to. */
@ApplicationScoped
public class AwardHandling {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final RosterAccess access;
    private final LiabilityAssessing assessing;
    private final AwardTable table;
    private final DataCategories categories;
    private final AuditTrail audit;

    AwardHandling(
            RosterAccess access,
            LiabilityAssessing assessing,
            AwardTable table,
            DataCategories categories,
            AuditTrail audit) {
        this.access = access;
        this.assessing = assessing;
        this.table = table;
        this.categories = categories;
        this.audit = audit;
    }

    /** The terms in force and what they come to. */
    @Transactional
    public AwardSheet sheet(String claimNumber, String reference, Actor actor) {
        Demand demand = access.visible(claimNumber, reference, actor);
        return AwardSheet.of(table.terms(demand), table.counts(demand));
    }

    /**
     * What terms would come to; nothing changes.
     *
     * @throws InvalidInputException naming what the law or the policy does not know
     */
    @Transactional
    public AwardSheet preview(String claimNumber, String reference, AwardTerms terms, Actor actor) {
        Demand demand = access.visible(claimNumber, reference, actor);
        check(access.claim(claimNumber, actor), terms);
        return AwardSheet.of(terms, table.counts(demand));
    }

    /** Sets terms; takes back the assessment of the demand, because its sum changes. */
    @Transactional
    public Demand set(String claimNumber, String reference, AwardTerms terms, long expectedVersion, Actor actor) {
        Held held = access.forChange(claimNumber, reference, actor, "set the award");
        Demand demand = held.demand();
        if (demand.version() != expectedVersion) {
            throw new StaleVersionException(demand.version());
        }
        check(held.claim(), terms);
        demand.award(terms.perHead());
        table.keep(demand, terms);
        tally(demand);
        audit.record(actor, "liability.award-set", claimNumber, reference + " " + told(terms));
        assessing.flush();
        return demand;
    }

    /** Counts the roster of a demand anew, in the transaction of whatever changed it. */
    void tally(Demand demand) {
        demand.count(AwardSheet.of(table.terms(demand), table.counts(demand)).tally());
    }

    /** The most that one victim may be awarded, in the smallest unit of the claim's currency; null without a cap. */
    @org.jspecify.annotations.Nullable
    Long cap(Claim claim) {
        return assessing
                .rule(claim, AwardRule.Kind.STATUTORY_CAP)
                .map(AwardRule::amount)
                .map(MinorUnits::of)
                .orElse(null);
    }

    private void check(Claim claim, AwardTerms terms) {
        assessing.requireAwardable(claim, terms.perHead());
        List<FieldProblem> problems = new ArrayList<>();
        terms.byCategory().forEach((category, amount) -> {
            String path = "$.byCategory." + category;
            if (categories.of(category).isEmpty()) {
                problems.add(new FieldProblem(
                        path,
                        "is no category of data",
                        categories.all().stream()
                                .map(DataCategories.DataCategory::code)
                                .collect(Collectors.joining(", "))));
            } else if (!isAwardable(claim, amount)) {
                problems.add(new FieldProblem(path, "is out of range for one person", "as awardPerHead"));
            }
        });
        BigDecimal percent = terms.participationPercent();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > 2)) {
            problems.add(new FieldProblem("$.participationPercent", "is out of range", "0 to 100, two decimals"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private boolean isAwardable(Claim claim, Money amount) {
        Long cap = cap(claim);
        return amount.currency().equals(claim.currency())
                && amount.isPositive()
                && (cap == null || MinorUnits.of(amount) <= cap);
    }

    private static String told(AwardTerms terms) {
        String told = terms.perHead() + " per head";
        if (!terms.byCategory().isEmpty()) {
            told += ", " + terms.byCategory();
        }
        return terms.participationPercent() == null ? told : told + ", " + terms.participationPercent() + "% expected";
    }
}
