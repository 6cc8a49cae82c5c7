package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every product that is sold goes from submission to policy; and what the law asks for is known. */
@AcceptanceTest
class ProductsIT {

    private static final long MEMBERS = 25_000;
    private static final Pattern MINIMUM = Pattern.compile("at least KRW ([0-9]+)");

    static Stream<Arguments> everyProduct() {
        return Stream.of(
                sold("enterprise in won", Products.enterprise("모두통신 주식회사"), "KRW", "1000000000"),
                sold(
                        "enterprise in dollars",
                        Products.enterpriseInDollars("Bright Harbor Telecom Inc"),
                        "USD",
                        "1000000"),
                sold("enterprise in yen", Products.enterpriseInYen("あけぼの通信株式会社"), "JPY", "100000000"),
                sold("small company", Products.smallCompany("작은가게 주식회사"), "KRW", "100000000"),
                sold("public body", Products.publicBody("한울시설공단"), "KRW", "500000000"),
                sold("bank account", Products.bankAccount("Lin Qiuyue"), "CNY", "880000"),
                sold("virtual property", Products.virtualProperty("Gao Yuchen"), "CNY", "10000"),
                sold("members of a platform", Products.mobilePayment("Qingfeng Pay", MEMBERS), "CNY", "2500000000"));
    }

    private static Arguments sold(String what, String submission, String currency, String aggregate) {
        return Arguments.of(what, submission, currency, aggregate);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyProduct")
    void a_product_goes_from_submission_to_policy(
            String what, String submission, String currency, String aggregate, SuiteUnderTest suite) {
        QuoteFile quote = QuoteFile.submit(suite, "bora", submission).expectStatus("QUOTED");
        BigDecimal premium = quote.premium();

        Answer policy = quote.becomePolicy("bora");

        assertThat(policy.text("/status")).isEqualTo("IN_FORCE");
        assertThat(policy.text("/quoteNumber")).isEqualTo(quote.number());
        assertThat(policy.text("/currency")).isEqualTo(currency);
        assertThat(policy.text("/aggregateLimit/amount"))
                .satisfies(amount -> assertThat(new BigDecimal(amount)).isEqualByComparingTo(aggregate));
        assertThat(new BigDecimal(policy.text("/premium/amount"))).isPositive().isEqualByComparingTo(premium);
    }

    @Test
    void households_pay_the_published_premiums(SuiteUnderTest suite) {
        assertThat(QuoteFile.submit(suite, "bora", Products.bankAccount("Shen Yutong"))
                        .premium())
                .as("0.16% of CNY 880,000")
                .isEqualByComparingTo("1408");
        assertThat(QuoteFile.submit(suite, "bora", Products.mobilePayment("Lanhai Pay", MEMBERS))
                        .premium())
                .as("CNY 2.40 for each member")
                .isEqualByComparingTo("60000");
    }

    @Test
    void a_platform_takes_the_capacity_of_all_its_members(SuiteUnderTest suite) {
        BigDecimal before = householdsAccepted(suite);
        QuoteFile.submit(suite, "bora", Products.mobilePayment("Baihe Pay", MEMBERS))
                .becomePolicy("bora");
        assertThat(householdsAccepted(suite).subtract(before)).isEqualByComparingTo("2500000000");
    }

    private static BigDecimal householdsAccepted(SuiteUnderTest suite) {
        int year = Risks.today().getYear();
        JsonNode capacities = suite.as("uma")
                .get(suite.at(Part.QUOTE, "/api/capacity?year=" + year))
                .expect(200)
                .body();
        for (JsonNode capacity : capacities) {
            if (capacity.path("segment").asText().equals("HOUSEHOLD")) {
                return new BigDecimal(capacity.at("/accepted/amount").asText());
            }
        }
        throw new AssertionError("No capacity of households in " + capacities);
    }

    @Test
    void compulsory_cover_is_sold_from_the_statutory_minimum_on(SuiteUnderTest suite) {
        String name = "의무보험통신 주식회사";
        Answer refused = suite.as("bora")
                .post(suite.quotes(""), Products.compulsory(name, "50000000"))
                .expectProblem(400);
        assertThat(refused.text("/errors/0/path")).isEqualTo("$.options[0].limit");
        Matcher named = MINIMUM.matcher(refused.text("/errors/0/allowed"));
        assertThat(named.find())
                .as("the minimum is named in %s", refused.body())
                .isTrue();

        QuoteFile quote = QuoteFile.submit(suite, "bora", Products.compulsory(name, named.group(1)))
                .expectStatus("QUOTED");
        assertThat(quote.becomePolicy("bora").text("/aggregateLimit/amount")).isEqualTo(named.group(1));
    }

    @Test
    void the_duty_to_insure_of_many_bodies_is_told_line_by_line(SuiteUnderTest suite) {
        String file = """
                reference,name,annualSales,dataSubjects,segment,on
                A,가온정보 주식회사,60000000000,90000,PRIVATE_BODY,%1$s
                B,작은가게,50000000,90,PRIVATE_BODY,%1$s
                C,틀린줄,60000000000,many,PRIVATE_BODY,%1$s
                D,"빚쟁이, 주식회사",-1,90000,PRIVATE_BODY,%1$s
                """.formatted(Risks.today());
        JsonNode lines = suite.as("bora")
                .send(
                        "POST",
                        suite.at(Part.QUOTE, "/api/compulsory-cover/batches"),
                        "text/csv",
                        file.getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .expect(200)
                .body();
        assertThat(lines).hasSize(4);
        assertThat(lines.at("/0/answer/outcome").asText()).isEqualTo("OBLIGED");
        assertThat(new BigDecimal(
                        lines.at("/0/answer/requirement/minimum/amount").asText()))
                .isPositive();
        assertThat(lines.at("/0/answer/rule/article/en").asText()).isNotBlank();
        assertThat(lines.at("/1/answer/outcome").asText()).isEqualTo("BELOW_THRESHOLD");
        assertThat(lines.at("/2/problems").findValuesAsText("path")).containsExactly("dataSubjects");
        assertThat(lines.at("/3/problems").findValuesAsText("path")).containsExactly("annualSales");
    }

    @Test
    void guidance_suggests_no_less_than_the_law_asks_for_and_answers_alike_twice(SuiteUnderTest suite) {
        String question = """
                {"annualSales": %s, "dataSubjects": 90000, "industry": "RETAIL", "controls": ["MFA", "PATCHING"]}""".formatted(ClaimFile.krw("60000000000"));
        Answer advice = suite.as("bora")
                .post(suite.at(Part.QUOTE, "/api/guidance"), question)
                .expect(200);
        BigDecimal minimum = new BigDecimal(advice.text("/statutoryMinimum/amount"));
        assertThat(new BigDecimal(advice.text("/suggestion/limit/amount"))).isGreaterThanOrEqualTo(minimum);
        assertThat(advice.at("/curve").size()).isGreaterThan(10);
        assertThat(advice.at("/reasons")).isNotEmpty();
        assertThat(suite.as("bora")
                        .post(suite.at(Part.QUOTE, "/api/guidance"), question)
                        .body())
                .isEqualTo(advice.body());
    }
}
