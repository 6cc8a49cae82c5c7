package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.fundstransfer.StraightThroughRule.ProductTerms;
import io.cyberpas.platform.page.ValueDisplay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a loss against an edition of the rules. Pure: the same facts and the same edition give the same answer at any time. */
final class Judgement {

    private final LossFacts facts;
    private final List<CheckResult> results = new ArrayList<>();

    private Judgement(LossFacts facts) {
        this.facts = facts;
    }

    /** What every rule says; all of them are told, whatever the first one says. */
    static List<CheckResult> of(LossFacts facts, Optional<StraightThroughRule> rule) {
        var judgement = new Judgement(facts);
        judgement.product(rule);
        judgement.cover();
        judgement.record();
        judgement.alone();
        rule.flatMap(each -> each.product(facts.cover().product())).ifPresent(judgement::terms);
        return List.copyOf(judgement.results);
    }

    private void product(Optional<StraightThroughRule> rule) {
        var product = facts.cover().product();
        var currency = facts.claimed().currency();
        var known = rule.flatMap(each -> each.product(product)).flatMap(terms -> terms.most(currency));
        say(
                RuleCheck.PRODUCT_KNOWN,
                known.isPresent(),
                product + " " + currency + " / "
                        + rule.map(StraightThroughRule::edition).orElse("-"));
    }

    private void cover() {
        var cover = facts.cover();
        var doubt = facts.doubt();
        say(
                RuleCheck.COVER_IN_FORCE,
                cover.inForce() && doubt == null,
                cover.reason() == null ? facts.firstOn() + (doubt == null ? "" : ": " + doubt) : cover.reason());
        say(RuleCheck.PREMIUM_PAID, !cover.overdue().isPositive(), ValueDisplay.grouped(cover.overdue()));
        var payable = facts.limits().payable(facts.claimed());
        say(
                RuleCheck.LIMIT_LEFT,
                payable.isPositive(),
                ValueDisplay.grouped(payable) + " / "
                        + ValueDisplay.grouped(facts.limits().left()));
    }

    private void alone() {
        var handled = facts.handled();
        say(RuleCheck.RULE_ALONE, handled == null, handled == null ? "-" : handled);
    }

    private void record() {
        var shown = facts.shown();
        if (shown == null) {
            say(RuleCheck.RECORD_COMPLETE, false, "-");
            say(RuleCheck.RECORD_GENUINE, false, "-");
        } else {
            var missing = shown.missing(facts.transactions());
            var said = new ArrayList<>(shown.faults());
            said.addAll(missing);
            say(
                    RuleCheck.RECORD_COMPLETE,
                    said.isEmpty(),
                    said.isEmpty()
                            ? facts.transactions().size() + " / "
                                    + shown.lines().size()
                            : String.join(", ", said));
            var stated = facts.statedHash();
            say(
                    RuleCheck.RECORD_GENUINE,
                    stated != null && stated.equals(facts.foundHash()),
                    stated != null && stated.equals(facts.foundHash())
                            ? stated
                            : (stated == null ? "-" : stated) + " / " + facts.foundHash());
        }
        say(
                RuleCheck.CLAIMED_ONCE,
                facts.elsewhere().isEmpty(),
                facts.elsewhere().isEmpty() ? "-" : String.join(", ", facts.elsewhere()));
    }

    private void terms(ProductTerms terms) {
        var claimed = facts.claimed();
        terms.most(claimed.currency())
                .ifPresent(most -> say(
                        RuleCheck.AMOUNT_SMALL,
                        !claimed.isGreaterThan(most),
                        ValueDisplay.grouped(claimed) + " / " + ValueDisplay.grouped(most)));
        var days = ChronoUnit.DAYS.between(facts.firstOn(), facts.noticedOn());
        say(
                RuleCheck.REPORTED_IN_TIME,
                days <= terms.reportedWithin(),
                facts.firstOn() + " → " + facts.noticedOn() + ": " + days + " / " + terms.reportedWithin());
        say(
                RuleCheck.FEW_LOSSES,
                facts.earlier() <= terms.mostEarlier(),
                facts.earlier() + " / " + terms.mostEarlier() + " (" + terms.months() + ")");
        say(
                RuleCheck.NO_FRAUD_SIGN,
                facts.fraudScore() <= terms.mostFraudScore(),
                facts.fraudScore() + " / " + terms.mostFraudScore());
        var police = facts.policeReference();
        say(RuleCheck.POLICE_INFORMED, police != null || !terms.asksForPolice(claimed), police == null ? "-" : police);
    }

    private void say(RuleCheck rule, boolean holds, String detail) {
        results.add(new CheckResult(rule, holds, detail));
    }
}
