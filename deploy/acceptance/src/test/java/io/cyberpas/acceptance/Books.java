package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ClaimFile.krw;
import static io.cyberpas.acceptance.PolicyFile.amount;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What the finance department does and reads over REST. */
record Books(SuiteUnderTest suite) {

    URI at(String path) {
        return suite.at(Part.POLICY, "/api" + path);
    }

    JsonNode read(String path) {
        return suite.as("fin").get(at(path)).expect(200).body();
    }

    /** A credit of the bank account, told by the bank for the first time. */
    static String credit(String remittance, BigDecimal amount) {
        return """
                {"amount": %s, "bankReference": "KB-%s", "remittance": "%s", "payer": "장부통신 주식회사", "valueDate": "%s"}""".formatted(krw(amount.toString()), UUID.randomUUID(), remittance, Risks.today());
    }

    /** The invoices of a policy that are to be paid, the one due first first. */
    List<JsonNode> due(PolicyFile policy) {
        return StreamSupport.stream(
                        policy.read("fin", "/billing").path("invoices").spliterator(), false)
                .filter(invoice -> !invoice.path("state").asText().equals("CANCELLED"))
                .sorted(Comparator.comparing(invoice -> invoice.path("dueOn").asText()))
                .toList();
    }

    String stateOf(String invoice) {
        return read("/invoices/" + invoice).path("state").asText();
    }

    /** All that is owed for a policy of one invoice is received. */
    void pay(PolicyFile policy) {
        JsonNode invoice = due(policy).getFirst();
        Answer receipt = suite.as("fin")
                .post(at("/receipts"), credit(invoice.path("number").asText(), amount(invoice, "/open")))
                .expect(201);
        assertThat(amount(receipt.body(), "/open")).isZero();
    }

    /** The amount is to be paid back for the policy, and is. */
    void refund(PolicyFile policy, BigDecimal amount) {
        JsonNode refund = policy.read("fin", "/billing").at("/refunds/0");
        assertThat(amount(refund, "/amount")).isEqualByComparingTo(amount);
        String number = refund.path("number").asText();
        Answer read = suite.as("fin").get(at("/refunds/" + number)).expect(200);
        String payment = "{\"paidOn\": \"%s\", \"bankReference\": \"OUT-%s\"}".formatted(Risks.today(), number);
        Map<String, String> version = Map.of("If-Match", read.etag());
        suite.as("pada")
                .put(at("/refunds/" + number + "/payment"), payment, version)
                .expectProblem(403);
        suite.as("fin")
                .put(at("/refunds/" + number + "/payment"), payment, version)
                .expect(200);
        assertThat(policy.bookedTo("REFUNDS_PAYABLE")).isZero();
    }

    /** Every entry balances, and so do all of them together. */
    void assertBalanced() {
        JsonNode check = read("/ledger/check");
        assertThat(check.path("balances").asBoolean()).as("%s", check).isTrue();
        JsonNode balance = read("/ledger/trial-balance");
        assertThat(balance.path("balances").asBoolean()).as("%s", balance).isTrue();
        balance.path("totals")
                .forEach(total -> assertThat(amount(total, "/difference")).isZero());
        suite.as("bora").get(at("/ledger/trial-balance")).expectProblem(403);
    }

    /** The sum of the amounts of money at the pointer. */
    static BigDecimal sum(Iterable<JsonNode> items, String pointer) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> amount(item, pointer))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
