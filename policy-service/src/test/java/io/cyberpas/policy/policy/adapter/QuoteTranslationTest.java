package io.cyberpas.policy.policy.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.NotIssuableException;
import io.cyberpas.policy.policy.QuoteJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuoteTranslationTest {
    private static final String NUMBER = "Q-2026-000001";

    @Test
    void readsAnAcceptedQuote() {
        AcceptedQuote quote = translate(QuoteJson.accepted(NUMBER));
        assertEquals(Fixtures.quote(), quote);
        assertFalse(quote.bound());
    }

    @Test
    void readsThatAQuoteIsBound() {
        assertTrue(translate(QuoteJson.accepted(NUMBER).replace("ACCEPTED", "BOUND"))
                .bound());
    }

    @Test
    void readsDependenciesOnceEachAndNamesThoseItDoesNotKnow() {
        String known = "{\"kind\":\"CLOUD\",\"provider\":\"AWS\"}";
        AcceptedQuote quote = translate(QuoteJson.accepted(NUMBER)
                .replace(known, known + ",{\"kind\":\"MSP\",\"provider\":\" 한빛  운영 \"}," + known));
        assertEquals(
                Set.of(Dependency.on(DependencyKind.CLOUD, "AWS"), new Dependency(DependencyKind.MSP, "한빛 운영")),
                quote.dependencies());
        assertEquals(
                List.of("$.dependencies[0].kind", "$.dependencies[1].provider"),
                paths(refusal(QuoteJson.accepted(NUMBER)
                        .replace(known, "{\"kind\":\"GRID\",\"provider\":\"KEPCO\"},{\"kind\":\"MSP\"}"))));
        String without = QuoteJson.accepted(NUMBER).replace("\"dependencies\":[" + known + "],", "");
        assertEquals(Set.of(), translate(without).dependencies());
    }

    @Test
    void readsARetroactiveDateWhereTheQuoteGivesOne() {
        AcceptedQuote quote = translate(QuoteJson.accepted(NUMBER)
                .replace(
                        "\"trigger\":\"CLAIMS_MADE\"",
                        "\"trigger\":\"CLAIMS_MADE\",\"retroactiveDate\":\"2020-01-01\""));
        assertEquals(
                "2020-01-01", quote.terms().parts().getFirst().retroactiveDate().toString());
    }

    @Test
    void namesTheStatusOfAQuoteThatIsNotAccepted() {
        for (String status : List.of("DRAFT", "SUBMITTED", "REFERRED", "QUOTED", "DECLINED", "WITHDRAWN", "EXPIRED")) {
            String json = "{\"number\":\"%s\",\"status\":\"%s\"}".formatted(NUMBER, status);
            FieldProblem problem = refusal(json).getFirst();
            assertEquals("$.status", problem.path());
            assertEquals("is " + status, problem.problem());
            assertEquals("ACCEPTED", problem.allowed());
        }
    }

    @Test
    void refusesAnAnswerAboutAnotherQuote() {
        assertEquals(List.of("$.number"), paths(refusal(QuoteJson.accepted("Q-2026-000002"))));
    }

    @Test
    void namesAllThatIsMissing() {
        assertEquals(
                List.of("$.product", "$.brokerage", "$.tariffVersion", "$.insured", "$.cover", "$.acceptedOption"),
                paths(refusal("{\"number\":\"%s\",\"status\":\"ACCEPTED\"}".formatted(NUMBER))));
    }

    @Test
    void namesFieldsThatCannotBeRead() {
        String json = QuoteJson.accepted(NUMBER)
                .replace("ENTERPRISE_CYBER", "ROCKET_LAUNCH")
                .replace("2027-12-01", "next year")
                .replace("\"code\":\"DATA_RESTORATION\"", "\"code\":\"TEA\"")
                .replace("\"amount\":\"9500000\"", "\"amount\":\"9500000.5\"")
                .replace("\"amount\":\"60000000000\"", "\"amount\":\"a lot\"");
        assertEquals(
                List.of(
                        "$.product",
                        "$.insured.annualSales.amount",
                        "$.cover.to",
                        "$.acceptedOption.premium",
                        "$.acceptedOption.parts[1].code"),
                paths(refusal(json)));
    }

    @Test
    void refusesAPeriodWithoutDaysAndAPartOnTheWrongSide() {
        String json = QuoteJson.accepted(NUMBER)
                .replace("\"to\":\"2027-12-01\"", "\"to\":\"2026-12-01\"")
                .replace("THIRD_PARTY", "FIRST_PARTY");
        assertEquals(List.of("$.cover.to", "$.acceptedOption.parts[0].side"), paths(refusal(json)));
    }

    @Test
    void refusesAPartOfSeveralCurrencies() {
        String json = QuoteJson.accepted(NUMBER)
                .replace("{\"amount\":\"2000000\",\"currency\":\"KRW\"}", "{\"amount\":\"20\",\"currency\":\"USD\"}");
        assertEquals(List.of("$.acceptedOption.parts[1]"), paths(refusal(json)));
    }

    @Test
    void readsAPersonWithoutCompanyData() {
        Insured person =
                translate(asPerson("\"birthDate\":\"1990-04-25\"")).terms().insured();
        assertEquals(new Insured("Li Wei", null, LocalDate.of(1990, 4, 25), "CN", null, null, null, null), person);
    }

    @Test
    void somebodyMustBeIdentified() {
        assertEquals(List.of("$.insured.businessRegistrationNumber"), paths(refusal(asPerson("\"birthDate\":null"))));
    }

    @Test
    void aPolicyOfMembersPromisesTheLimitToEachOfThem() {
        AcceptedQuote one = translate(QuoteJson.accepted(NUMBER));
        AcceptedQuote thousand =
                translate(QuoteJson.accepted(NUMBER).replace("\"country\"", "\"members\":1000,\"country\""));
        assertEquals(
                one.terms().aggregateLimit().amount().movePointRight(3),
                thousand.terms().aggregateLimit().amount());
        assertEquals(
                one.terms().parts().getFirst().limitAmount().movePointRight(3),
                thousand.terms().parts().getFirst().limitAmount());
        assertEquals(one.terms().premium(), thousand.terms().premium());
        assertEquals(
                List.of("$.insured.members"),
                paths(refusal(QuoteJson.accepted(NUMBER).replace("\"country\"", "\"members\":0,\"country\""))));
    }

    @Test
    void theLimitForOneEventBecomesALimitOfThePolicyForAllWhomItInsures() {
        String eventLimit = "\"eventLimit\":{\"amount\":\"%s\",\"currency\":\"%s\"},\"dependencies\"";
        String json = QuoteJson.accepted(NUMBER).replace("\"dependencies\"", eventLimit.formatted("300000000", "KRW"));
        assertEquals(
                List.of(LimitClause.eachEvent(Fixtures.won(300_000_000))),
                translate(json).terms().limits());
        assertEquals(
                List.of(LimitClause.eachEvent(Fixtures.won(300_000_000_000L))),
                translate(json.replace("\"country\"", "\"members\":1000,\"country\""))
                        .terms()
                        .limits());
        assertEquals(List.of(), translate(QuoteJson.accepted(NUMBER)).terms().limits());
        assertEquals(
                List.of("$.eventLimit.amount"),
                paths(refusal(
                        QuoteJson.accepted(NUMBER).replace("\"dependencies\"", eventLimit.formatted("0", "KRW")))));
        assertEquals(
                List.of("$.eventLimit.currency"),
                paths(refusal(
                        QuoteJson.accepted(NUMBER).replace("\"dependencies\"", eventLimit.formatted("3000", "USD")))));
    }

    private static String asPerson(String identity) {
        return QuoteJson.accepted(NUMBER)
                .replaceFirst(
                        "\"insured\":\\{[^{}]*(\\{[^{}]*})?[^{}]*}",
                        "\"insured\":{\"name\":\"Li Wei\",\"country\":\"CN\"," + identity + "}");
    }

    private static AcceptedQuote translate(String json) {
        try {
            return QuoteTranslation.translate(NUMBER, new ObjectMapper().readValue(json, QuoteAnswer.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<FieldProblem> refusal(String json) {
        return assertThrows(NotIssuableException.class, () -> translate(json)).errors();
    }

    private static List<String> paths(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::path).toList();
    }
}
