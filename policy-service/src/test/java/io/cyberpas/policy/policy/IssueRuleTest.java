package io.cyberpas.policy.policy;

import static io.cyberpas.policy.policy.Fixtures.TODAY;
import static io.cyberpas.policy.policy.Fixtures.YEAR;
import static io.cyberpas.policy.policy.Fixtures.interruption;
import static io.cyberpas.policy.policy.Fixtures.privacy;
import static io.cyberpas.policy.policy.Fixtures.quote;
import static io.cyberpas.policy.policy.Fixtures.restoration;
import static io.cyberpas.policy.policy.Fixtures.terms;
import static io.cyberpas.policy.policy.Fixtures.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueRuleTest {

    @Test
    void letsAnAcceptedQuotePass() {
        assertEquals(List.of(), IssueRule.problemsOf(quote(), TODAY));
        IssueRule.require(quote(), TODAY);
    }

    @Test
    void letsALateIssuePassUntilTheLastDayOfCover() {
        assertEquals(List.of(), IssueRule.problemsOf(quote(), YEAR.lastDay()));
        assertEquals(List.of("$.cover.to"), paths(IssueRule.problemsOf(quote(), YEAR.to())));
    }

    @Test
    void refusesAQuoteThatIsBoundElsewhere() {
        AcceptedQuote quote = quote();
        AcceptedQuote bound = new AcceptedQuote(
                quote.number(),
                true,
                quote.product(),
                quote.brokerage(),
                quote.period(),
                quote.terms(),
                quote.dependencies());
        assertEquals(List.of("$.status"), paths(IssueRule.problemsOf(bound, TODAY)));
    }

    @Test
    void refusesAPremiumThatIsNotTheSumOfItsParts() {
        List<FieldProblem> problems = IssueRule.problemsOf(quote(terms(privacy(), restoration())), TODAY);
        assertEquals(List.of("$.acceptedOption.premium.amount"), paths(problems));
        assertEquals("8000000", problems.getFirst().allowed());
    }

    @Test
    void refusesPartsThatAreEmptyOrTwice() {
        assertEquals(List.of("$.acceptedOption.parts", "$.acceptedOption.premium.amount"), paths(problemsOfParts()));
        assertEquals(
                List.of("$.acceptedOption.parts[3].code", "$.acceptedOption.premium.amount"),
                paths(problemsOfParts(privacy(), restoration(), interruption(), restoration())));
    }

    @Test
    void refusesAPartAboveTheAggregate() {
        CoveragePart above = part(CoverageTrigger.DISCOVERY, won(1_000_000_001), won(0), null, null, won(9_500_000));
        List<FieldProblem> problems = problemsOfParts(above);
        assertEquals(List.of("$.acceptedOption.parts[0].limit.amount"), paths(problems));
        assertEquals("at most 1000000000", problems.getFirst().allowed());
    }

    @Test
    void refusesSumsThatMakeNoSense() {
        CoveragePart odd = part(CoverageTrigger.DISCOVERY, won(0), won(-1), -8, null, won(9_500_000));
        assertEquals(
                List.of(
                        "$.acceptedOption.parts[0].limit.amount",
                        "$.acceptedOption.parts[0].retention.amount",
                        "$.acceptedOption.parts[0].waitingPeriodHours"),
                paths(problemsOfParts(odd)));
    }

    @Test
    void refusesASecondCurrency() {
        Money dollars = Money.of("1000.00", "USD");
        CoveragePart foreign = part(CoverageTrigger.DISCOVERY, dollars, dollars, null, null, dollars);
        assertEquals(
                List.of(
                        "$.acceptedOption.parts[0].limit.currency",
                        "$.acceptedOption.parts[0].retention.currency",
                        "$.acceptedOption.parts[0].premium.currency"),
                paths(problemsOfParts(foreign)));
    }

    @Test
    void refusesARetroactiveDateWhereItHasNoMeaning() {
        CoveragePart discovery =
                part(CoverageTrigger.DISCOVERY, won(1000), won(0), null, LocalDate.parse("2020-01-01"), won(9_500_000));
        CoveragePart future = part(
                CoverageTrigger.CLAIMS_MADE,
                won(1000),
                won(0),
                null,
                YEAR.from().plusDays(1),
                won(9_500_000));
        List<String> path = List.of("$.acceptedOption.parts[0].retroactiveDate");
        assertEquals(path, paths(problemsOfParts(discovery)));
        assertEquals(path, paths(problemsOfParts(future)));
    }

    @Test
    void namesEverythingAtOnce() {
        AcceptedQuote quote = quote(terms(restoration(), restoration()));
        NotIssuableException refusal =
                assertThrows(NotIssuableException.class, () -> IssueRule.require(quote, YEAR.to()));
        assertEquals(3, refusal.errors().size());
        assertTrue(refusal.detail().contains("$.cover.to lies in the past"), refusal.detail());
        assertEquals(409, refusal.status());
    }

    private static CoveragePart part(
            CoverageTrigger trigger,
            Money limit,
            Money retention,
            Integer waiting,
            LocalDate retroactive,
            Money premium) {
        return CoveragePart.of(
                CoverageCode.PRIVACY_LIABILITY, trigger, limit, retention, waiting, retroactive, premium);
    }

    private static List<FieldProblem> problemsOfParts(CoveragePart... parts) {
        return IssueRule.problemsOf(quote(terms(parts)), TODAY);
    }

    private static List<String> paths(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::path).toList();
    }
}
