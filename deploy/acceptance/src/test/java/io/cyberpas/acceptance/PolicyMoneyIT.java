package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.Books.credit;
import static io.cyberpas.acceptance.Books.sum;
import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.PolicyFile.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the money of a policy goes: invoices, receipts, reinsurers, and the ledger that holds it all. */
@AcceptanceTest
class PolicyMoneyIT {

    private static final BigDecimal A_FEW_WON = BigDecimal.TEN;

    @Test
    void premium_is_invoiced_paid_and_booked(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("장부통신 주식회사"));
        BigDecimal premium = policy.writtenPremium();
        Books books = new Books(suite);
        Answer account = suite.as("fin").get(policy.at("/billing")).expect(200);
        assertThat(amount(account.body(), "/open")).isEqualByComparingTo(premium);
        assertThat(policy.bookedTo("PREMIUM_RECEIVABLE")).isEqualByComparingTo(premium);
        assertThat(policy.bookedTo("WRITTEN_PREMIUM")).isEqualByComparingTo(premium.negate());
        suite.as("minho").get(policy.at("/billing")).expectProblem(404);

        Map<String, String> version = Map.of("If-Match", account.etag());
        String halves = "{\"plan\": \"SEMI_ANNUAL\"}";
        suite.as("bora").put(policy.at("/billing/plan"), halves, version).expectProblem(403);
        suite.as("pada")
                .put(policy.at("/billing/plan"), halves, Map.of("If-Match", "\"999\""))
                .expectProblem(412);
        JsonNode inHalves = suite.as("pada")
                .put(policy.at("/billing/plan"), halves, version)
                .expect(200)
                .body();
        List<JsonNode> due = books.due(policy);
        assertThat(due).hasSize(2);
        assertThat(amount(inHalves, "/charged"))
                .as("paying in halves costs 1% more")
                .isCloseTo(premium.movePointLeft(2), within(A_FEW_WON));

        String invoice = due.getFirst().path("number").asText();
        BigDecimal half = amount(due.getFirst(), "/amount");
        Caller finance = suite.as("fin");
        String credit = credit("보험료 " + invoice, half);
        suite.as("bora").post(books.at("/receipts"), credit).expectProblem(403);
        Answer receipt = finance.post(books.at("/receipts"), credit).expect(201);
        assertThat(amount(receipt.body(), "/open")).isZero();
        assertThat(finance.post(books.at("/receipts"), credit).expect(200).text("/number"))
                .as("the bank tells the same credit again")
                .isEqualTo(receipt.text("/number"));
        finance.post(books.at("/receipts"), Json.with(credit, "/amount", krw("1")))
                .expectProblem(409);
        assertThat(books.stateOf(invoice)).isEqualTo("PAID");

        String allocation = receipt.text("/allocations/0/id");
        String path = "/" + receipt.text("/number") + "/allocations";
        finance.put(
                        books.at("/receipts" + path + "/" + allocation + "/reversal"),
                        "{\"reason\": \"Wrong policy\"}",
                        Map.of())
                .expect(200);
        assertThat(books.stateOf(invoice)).isEqualTo("OPEN");
        String wish = "{\"allocations\": [{\"invoice\": \"%s\", \"amount\": %s}]}";
        finance.post(
                        books.at("/receipts" + path),
                        wish.formatted(invoice, krw(half.add(BigDecimal.ONE).toString())))
                .expectProblem(400);
        finance.post(books.at("/receipts" + path), wish.formatted(invoice, krw(half.toString())))
                .expect(201);
        assertThat(policy.bookedTo("PREMIUM_RECEIVABLE"))
                .as("the second half")
                .isEqualByComparingTo(amount(due.getLast(), "/amount"));
        books.assertBalanced();
    }

    @Test
    void brokers_earn_by_their_agreement_and_give_back_what_is_returned(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("모집통신 주식회사"));
        JsonNode issued = policy.read("bora", "/commissions");
        BigDecimal rate = new BigDecimal(issued.path("rate").asText());
        assertThat(amount(issued, "/earned"))
                .isPositive()
                .isCloseTo(policy.writtenPremium().multiply(rate), within(A_FEW_WON));
        suite.as("minho").get(policy.at("/commissions")).expectProblem(404);
        suite.as("pada").get(policy.at("/commissions")).expectProblem(403);

        policy.record(
                        "pada",
                        "endorsements",
                        PolicyFile.restoration(Risks.today().plusDays(30), "500000000"))
                .expect(201);
        BigDecimal earned = amount(policy.read("fin", "/commissions"), "/earned");
        assertThat(earned)
                .isLessThan(amount(issued, "/earned"))
                .isCloseTo(policy.writtenPremium().multiply(rate), within(A_FEW_WON));
        assertThat(policy.bookedTo("COMMISSION_EXPENSE")).isEqualByComparingTo(earned);

        Books books = new Books(suite);
        String order = """
                {"brokerage": "HANBIT", "amount": %s, "bankReference": "OUT-%s"}""".formatted(krw("1000"), policy.number());
        suite.as("bora").post(books.at("/commissions/payouts"), order).expectProblem(403);
        suite.as("fin").post(books.at("/commissions/payouts"), order).expect(201);
        suite.as("fin").post(books.at("/commissions/payouts"), order).expect(200);
        suite.as("fin")
                .post(books.at("/commissions/payouts"), Json.with(order, "/amount", krw("2000")))
                .expectProblem(409);
        String month = "/commissions/statements/HANBIT/" + YearMonth.from(Risks.today());
        suite.as("minho").get(books.at(month)).expectProblem(404);
        JsonNode statement = suite.as("bora").get(books.at(month)).expect(200).body();
        statement
                .path("statements")
                .forEach(each -> assertThat(each.path("agreesWithLedger").asBoolean())
                        .as("%s", each)
                        .isTrue());
        books.assertBalanced();
    }

    @Test
    void reinsurers_follow_every_change_and_bordereaux_add_up(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("나눔통신 주식회사"));
        suite.as("bora").get(policy.at("/cessions")).expectProblem(403);
        BigDecimal before = amount(policy.read("fin", "/cessions"), "/cededPremium");
        assertThat(before).isPositive();
        policy.record(
                        "pada",
                        "endorsements",
                        PolicyFile.restoration(Risks.today().plusDays(30), "500000000"))
                .expect(201);
        JsonNode cessions = policy.read("fin", "/cessions");
        assertThat(amount(cessions, "/cededPremium")).isPositive().isLessThan(before);
        assertThat(amount(cessions, "/cededPremium").add(amount(cessions, "/netPremium")))
                .isEqualByComparingTo(policy.writtenPremium());
        assertThat(policy.bookedTo("CEDED_PREMIUM")).isEqualByComparingTo(amount(cessions, "/cededPremium"));

        Books books = new Books(suite);
        for (JsonNode treaty : cessions.path("treaties")) {
            String month = "/reinsurance/bordereaux/" + treaty.asText() + "/" + YearMonth.from(Risks.today());
            JsonNode bordereau = books.read(month);
            assertThat(bordereau.path("agreesWithLedger").asBoolean())
                    .as("differences to the ledger %s", bordereau.path("differences"))
                    .isTrue();
            assertThat(sum(lines(books, month), "/cededPremium"))
                    .as("lines of %s", month)
                    .isEqualByComparingTo(amount(bordereau, "/total/premium"));
            assertThat(suite.as("fin")
                            .download(books.at(month + ".xlsx"), "*/*")
                            .expect(200, "application/vnd.openxmlformats")
                            .startsWith("PK"))
                    .isTrue();
            assertThat(suite.as("fin")
                            .download(books.at(month + ".csv"), "*/*")
                            .expect(200, "text/csv")
                            .text())
                    .doesNotContain("나눔통신");
        }
    }

    /** All lines of a bordereau, page by page. */
    private static List<JsonNode> lines(Books books, String month) {
        List<JsonNode> lines = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = books.read(month + "?kind=premium&size=200" + after).path("premiums");
            page.path("items").forEach(lines::add);
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return lines;
    }
}
