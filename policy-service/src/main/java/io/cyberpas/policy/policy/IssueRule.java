package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of an accepted quote before a policy is made of it. The quote service has checked all of it before; a
 * contract is not issued on trust.
 */
final class IssueRule {

    private final AcceptedQuote quote;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private IssueRule(AcceptedQuote quote, LocalDate today) {
        this.quote = quote;
        this.today = today;
    }

    /**
     * Refuses a quote that must not be issued.
     *
     * @throws NotIssuableException naming everything that is wrong
     */
    static void require(AcceptedQuote quote, LocalDate today) {
        List<FieldProblem> problems = problemsOf(quote, today);
        if (!problems.isEmpty()) {
            throw new NotIssuableException(quote.number(), problems);
        }
    }

    static List<FieldProblem> problemsOf(AcceptedQuote quote, LocalDate today) {
        IssueRule rule = new IssueRule(quote, today);
        rule.checkStatus();
        rule.checkPeriod();
        rule.checkSums();
        rule.checkParts();
        rule.checkPremium();
        return rule.problems;
    }

    private void checkStatus() {
        if (quote.bound()) {
            add("$.status", "is BOUND, yet no policy was issued from it here", "ACCEPTED");
        }
    }

    private void checkPeriod() {
        if (!quote.period().to().isAfter(today)) {
            add("$.cover.to", "lies in the past, so the policy would cover nothing", "after " + today);
        }
    }

    private void checkSums() {
        PolicyTerms terms = quote.terms();
        if (!terms.aggregateLimit().isPositive()) {
            add("$.acceptedOption.limit.amount", "must be positive", null);
        }
        checkNotNegative("$.acceptedOption.retention", terms.retention());
        checkNotNegative("$.acceptedOption.premium", terms.premium());
    }

    private void checkParts() {
        List<CoveragePart> parts = quote.terms().parts();
        if (parts.isEmpty()) {
            add("$.acceptedOption.parts", "must not be empty", null);
        }
        Set<CoverageCode> seen = EnumSet.noneOf(CoverageCode.class);
        for (int i = 0; i < parts.size(); i++) {
            String path = "$.acceptedOption.parts[%d]".formatted(i);
            if (!seen.add(parts.get(i).code())) {
                add(path + ".code", "occurs twice", null);
            }
            checkPart(path, parts.get(i));
        }
    }

    private void checkPart(String path, CoveragePart part) {
        checkCurrency(path + ".limit", part.limit());
        if (!part.limit().isPositive()) {
            add(path + ".limit.amount", "must be positive", null);
        }
        Money aggregate = quote.terms().aggregateLimit();
        if (sameCurrency(part.limit()) && part.limit().isGreaterThan(aggregate)) {
            add(
                    path + ".limit.amount",
                    "exceeds the aggregate limit",
                    "at most " + aggregate.amount().toPlainString());
        }
        checkNotNegative(path + ".retention", part.retention());
        checkNotNegative(path + ".premium", part.premium());
        if (part.waitingPeriodHours() != null && part.waitingPeriodHours() < 0) {
            add(path + ".waitingPeriodHours", "must not be negative", null);
        }
        checkRetroactiveDate(path + ".retroactiveDate", part);
    }

    private void checkRetroactiveDate(String path, CoveragePart part) {
        LocalDate retroactive = part.retroactiveDate();
        if (retroactive == null) {
            return;
        }
        if (part.trigger() != CoverageTrigger.CLAIMS_MADE) {
            add(path, "is meant for claims-made cover only", null);
        } else if (retroactive.isAfter(quote.period().from())) {
            add(path, "lies after the inception", "at most " + quote.period().from());
        }
    }

    private void checkPremium() {
        Money premium = quote.terms().premium();
        List<CoveragePart> parts = quote.terms().parts();
        if (!parts.stream().allMatch(part -> sameCurrency(part.premium()))) {
            return;
        }
        Money sum = parts.stream().map(CoveragePart::premium).reduce(Money.zero(currency()), Money::plus);
        if (!sum.equals(premium)) {
            add(
                    "$.acceptedOption.premium.amount",
                    "is not the sum of the parts' premiums",
                    sum.amount().toPlainString());
        }
    }

    private void checkNotNegative(String path, Money sum) {
        checkCurrency(path, sum);
        if (sum.isNegative()) {
            add(path + ".amount", "must not be negative", null);
        }
    }

    private void checkCurrency(String path, Money sum) {
        if (!sameCurrency(sum)) {
            add(
                    path + ".currency",
                    "is not the currency of the limit",
                    currency().getCurrencyCode());
        }
    }

    private boolean sameCurrency(Money sum) {
        return sum.currency().equals(currency());
    }

    private Currency currency() {
        return quote.terms().aggregateLimit().currency();
    }

    private void add(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }
}
