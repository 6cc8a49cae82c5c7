package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.fraud.FraudScoring;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the rules of a loss: settles it if all of them hold, and hands it to people with the reasons if one does not. */
@ApplicationScoped
class StraightThrough {

    static final String HANDLE = "HANDLE_FUNDS_TRANSFER";

    private static final Actor SERVICE = FundsJudging.SERVICE;

    private final ClaimAccess access;
    private final FundsLosses losses;
    private final FundsPersons persons;
    private final StraightThroughRules rules;
    private final RuleSettlement settlement;
    private final FraudScoring fraud;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    StraightThrough(
            ClaimAccess access,
            FundsLosses losses,
            FundsPersons persons,
            StraightThroughRules rules,
            RuleSettlement settlement,
            FraudScoring fraud,
            WorkQueue work,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.losses = losses;
        this.persons = persons;
        this.rules = rules;
        this.settlement = settlement;
        this.fraud = fraud;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Judges a loss that was just told; one that was judged before stays as it is.
     *
     * @param record the content of the institution's record as evidence keeps it; empty for none
     * @throws io.cyberpas.platform.problem.ProblemException when the process does not let it through: nothing of it has happened then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void judge(UUID id, PersonCover cover, byte[] record) {
        var loss = held(id);
        if (loss.status() != FundsStatus.RECEIVED) {
            return;
        }
        var claim = access.forDecision(loss.claimNumber(), SERVICE);
        claim.requireOpen("judge a loss by rule");
        var rule = ruleOfToday();
        var limits = limits(loss, rule);
        ask(claim, loss, cover, record, limits, rule);
        if (loss.reasons().isEmpty()) {
            settlement.settle(claim, loss, rule.orElseThrow(), limits);
        } else {
            refer(claim, loss, null);
        }
    }

    /**
     * Hands a loss of which every rule may have held to people, because the process stopped it. What the rules say of it is kept beside
     * what the process says: the judgement that was stopped left nothing.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refer(UUID id, PersonCover cover, byte[] record, String reason) {
        var loss = held(id);
        if (loss.status() == FundsStatus.RECEIVED) {
            var claim = access.forDecision(loss.claimNumber(), SERVICE);
            var rule = ruleOfToday();
            ask(claim, loss, cover, record, limits(loss, rule), rule);
            refer(claim, loss, new CheckResult(RuleCheck.PROCESS_PASSED, false, reason));
        }
    }

    private void ask(
            Claim claim,
            FundsLoss loss,
            PersonCover cover,
            byte[] record,
            FundsLimits limits,
            Optional<StraightThroughRule> rule) {
        var results = Judgement.of(facts(claim, loss, cover, record, limits, rule), rule);
        loss.judged(rule.map(StraightThroughRule::edition).orElse("-"), results, clock.instant());
    }

    private Optional<StraightThroughRule> ruleOfToday() {
        return rules.on(LocalDate.ofInstant(clock.instant(), zone));
    }

    private FundsLimits limits(FundsLoss loss, Optional<StraightThroughRule> rule) {
        return persons.limits(loss, rule.map(StraightThroughRule::eventHours).orElse(0));
    }

    /** Hands a loss to people because it could not be judged at all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refer(UUID id, String reason) {
        var loss = held(id);
        if (loss.status() == FundsStatus.RECEIVED) {
            var claim = access.forDecision(loss.claimNumber(), SERVICE);
            refer(claim, loss, new CheckResult(RuleCheck.PROCESS_PASSED, false, reason));
        }
    }

    private void refer(Claim claim, FundsLoss loss, @Nullable CheckResult reason) {
        loss.refer(reason);
        var reasons = loss.reasons().stream().map(each -> each.rule().name()).collect(Collectors.joining(", "));
        if (claim.stage().isOpen()) {
            work.ask(claim, HANDLE, claim.number(), SERVICE);
        }
        audit.record(SERVICE, "funds.referred", claim.number(), loss.edition().orElse("-") + ": " + reasons);
    }

    /** The person first, then the claim: in this order everywhere, so that nobody waits in a circle. */
    private FundsLoss held(UUID id) {
        persons.holdOf(id);
        return losses.findById(id);
    }

    private LossFacts facts(
            Claim claim,
            FundsLoss loss,
            PersonCover cover,
            byte[] record,
            FundsLimits limits,
            Optional<StraightThroughRule> rule) {
        var told = loss.told();
        int months = rule.flatMap(each -> each.product(cover.product()))
                .map(StraightThroughRule.ProductTerms::months)
                .orElse(0);
        return new LossFacts(
                cover,
                claim.cover().doubt(),
                loss.claimed(),
                limits,
                day(told.firstAt()),
                day(claim.notice().receivedAt()),
                persons.earlier(loss, earliest(told.firstAt(), months)),
                loss.transactions(),
                loss.record().isThere() ? RecordReading.of(record) : null,
                loss.record().stated(),
                loss.record().isThere() ? Sha256.of(record).hex() : null,
                persons.elsewhere(loss),
                fraud.score(claim).total(),
                told.policeReference(),
                handled(claim));
    }

    /** No rule settles what people have in hand, or a claim that is about other losses too. */
    private static @Nullable String handled(Claim claim) {
        return claim.stage() == ClaimStage.FIRST_NOTICE && claim.lines().size() == 1
                ? null
                : claim.stage() + ": "
                        + claim.lines().stream().map(line -> line.part().name()).collect(Collectors.joining(", "));
    }

    private Instant earliest(Instant first, int months) {
        return first.atZone(zone).minusMonths(months).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
