package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates what each group of claimants may cost, before and beside its assessment. */
@ApplicationScoped
public class LiabilityEstimating {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Shares OF_A_SUM = new Shares(BigDecimal.ZERO, BigDecimal.valueOf(50), BigDecimal.valueOf(100));

    private final ClaimAccess access;
    private final LiabilityAssessing assessing;
    private final LiabilityEstimates estimates;
    private final LiabilityRules rules;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LiabilityEstimating(
            ClaimAccess access,
            LiabilityAssessing assessing,
            LiabilityEstimates estimates,
            LiabilityRules rules,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.assessing = assessing;
        this.estimates = estimates;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** An estimate and the grounds of its range. */
    public record Estimated(LiabilityEstimate estimate, List<LiabilityRange.Ground> grounds) {}

    /** Keeps a new estimate of a demand. */
    @Transactional
    public Estimated estimate(String claimNumber, String reference, Judgement judgement, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "estimate a demand");
        Demand demand = assessing.demand(claim, reference);
        if (demand.ending().isPresent()) {
            throw new ConflictException(reference + " has ended; nothing of it is left to estimate");
        }
        LiabilityRule rule = check(claim, demand, judgement);
        LiabilityRange range = range(claim, demand, judgement, rule);
        int revision = estimates.latest(demand).map(LiabilityEstimate::revision).orElse(0) + 1;
        LiabilityEstimate estimate = LiabilityEstimate.of(demand, revision, judgement, range, actor, clock.instant());
        estimates.persist(estimate);
        audit.record(
                actor,
                "liability.estimated",
                claimNumber,
                "%s: %s / %s / %s".formatted(reference, range.low(), range.best(), range.high()));
        return new Estimated(estimate, range.grounds());
    }

    /** Every estimate of a demand with its grounds, the present one first. */
    @Transactional
    public List<Estimated> estimates(String claimNumber, String reference, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        Demand demand = assessing.demand(claim, reference);
        return estimates.of(demand).stream()
                .map(each -> new Estimated(
                        each,
                        range(claim, demand, each.judgement(), rule(claim, each.judgement()))
                                .grounds()))
                .toList();
    }

    /** What the rules and the roster suggest where nothing was judged yet. */
    @Transactional
    public Judgement suggested(String claimNumber, String reference, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        Demand demand = assessing.demand(claim, reference);
        return estimates.latest(demand).map(LiabilityEstimate::judgement).orElseGet(() -> suggested(claim, demand));
    }

    private Judgement suggested(Claim claim, Demand demand) {
        Jurisdiction place = claim.triage().jurisdictions().contains(Jurisdiction.KR)
                        || claim.triage().jurisdictions().isEmpty()
                ? Jurisdiction.KR
                : claim.triage().jurisdictions().stream().sorted().toList().getFirst();
        boolean byRoster = demand.terms().kind().isByRoster();
        Money head = demand.awardPerHead().orElse(null);
        Money most = assessing
                .rule(claim, AwardRule.Kind.STATUTORY_CAP)
                .map(AwardRule::amount)
                .orElse(head);
        return new Judgement(
                place,
                ClaimantStanding.ESTABLISHED,
                Culpability.ORDINARY,
                false,
                null,
                byRoster ? participation(demand, place, claim) : OF_A_SUM,
                byRoster ? head : null,
                byRoster ? most : null,
                BigDecimal.ONE,
                "");
    }

    /** With a roster those who take part are known; without one what the guidance says. */
    private Shares participation(Demand demand, Jurisdiction place, Claim claim) {
        RosterTally tally = demand.tally();
        Shares usual = rules.find(place, awareOn(claim))
                .map(LiabilityRule::shares)
                .orElse(new Shares(BigDecimal.ZERO, BigDecimal.ZERO, HUNDRED));
        if (tally.victims() == 0) {
            return usual;
        }
        BigDecimal known = BigDecimal.valueOf(tally.participants())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(tally.victims()), 2, RoundingMode.HALF_UP);
        return new Shares(known, known, known.max(usual.high()));
    }

    private LiabilityRange range(Claim claim, Demand demand, Judgement judgement, LiabilityRule rule) {
        return LiabilityRange.of(
                judgement, rule, persons(demand, judgement), demand.terms().stated(), Money.zero(claim.currency()));
    }

    private static long persons(Demand demand, Judgement judgement) {
        Long judged = judgement.persons();
        return judged == null ? demand.tally().victims() : judged;
    }

    private LiabilityRule check(Claim claim, Demand demand, Judgement judgement) {
        List<FieldProblem> problems = new ArrayList<>();
        LiabilityRule rule =
                rules.find(judgement.jurisdiction(), awareOn(claim)).orElse(null);
        if (rule == null) {
            problems.add(new FieldProblem("$.jurisdiction", "has no rule on liability on " + awareOn(claim)));
        } else {
            BigDecimal most = rule.multipleMax(judgement.culpability());
            if (judgement.multiple().compareTo(BigDecimal.ONE) < 0
                    || judgement.multiple().compareTo(most) > 0
                    || judgement.multiple().scale() > 2) {
                problems.add(new FieldProblem(
                        "$.multiple",
                        "is out of range for the law and the degree of fault",
                        "1 to " + most.stripTrailingZeros().toPlainString()));
            }
        }
        if (!judgement.shares().isOrdered()) {
            problems.add(new FieldProblem("$.shares", "must rise from low to high", "0 to 100, two decimals"));
        }
        if (demand.terms().kind().isByRoster()) {
            checkHeads(claim, demand, judgement, problems);
        } else if (judgement.persons() != null || judgement.perHeadBest() != null || judgement.perHeadHigh() != null) {
            problems.add(new FieldProblem("$.persons", "belongs to demands by roster, as what is awarded per head"));
        }
        if (rule == null || !problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return rule;
    }

    private void checkHeads(Claim claim, Demand demand, Judgement judgement, List<FieldProblem> problems) {
        if (persons(demand, judgement) < 1) {
            problems.add(new FieldProblem("$.persons", "is missing: no roster is loaded", "number of victims"));
        }
        Money best = judgement.perHeadBest();
        Money high = judgement.perHeadHigh();
        if (isWrong(best, claim) || isWrong(high, claim)) {
            problems.add(new FieldProblem(
                    "$.perHeadBest",
                    "and perHeadHigh are needed, positive and in the currency of the policy",
                    claim.currency().getCurrencyCode()));
            return;
        }
        if (best != null && high != null && best.isGreaterThan(high)) {
            problems.add(new FieldProblem("$.perHeadHigh", "is below the usual award", "at least " + best));
        }
        Money cap = assessing
                .rule(claim, AwardRule.Kind.STATUTORY_CAP)
                .map(AwardRule::amount)
                .orElse(null);
        if (judgement.jurisdiction() == Jurisdiction.KR && cap != null && high != null && high.isGreaterThan(cap)) {
            problems.add(new FieldProblem(
                    "$.perHeadHigh", "is above what the law gives without proof of the damage", "at most " + cap));
        }
    }

    private static boolean isWrong(@Nullable Money head, Claim claim) {
        return head == null || !head.isPositive() || !head.currency().equals(claim.currency());
    }

    private LiabilityRule rule(Claim claim, Judgement judgement) {
        return rules.find(judgement.jurisdiction(), awareOn(claim))
                .orElseThrow(() -> new IllegalStateException("No rule on liability for " + judgement.jurisdiction()));
    }

    private LocalDate awareOn(Claim claim) {
        return LocalDate.ofInstant(claim.awareAt(), zone);
    }
}
