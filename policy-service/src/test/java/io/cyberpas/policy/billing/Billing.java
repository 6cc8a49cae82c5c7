package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.as;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls of billing, as tests tell them. */
public final class Billing {
    public static final Tokens FIN = Tokens.user("fin").roles(Roles.FINANCE);
    public static final Tokens FIA = Tokens.user("fia").roles(Roles.FINANCE);
    public static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    public static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);
    public static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    public static final Tokens MINHO = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
    public static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);

    private Billing() {}

    public static Map<String, String> won(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "KRW");
    }

    public static Response account(String policy) {
        return as(FIN).get("/api/policies/" + policy + "/billing");
    }

    /** The number of the policy's invoice in the order due, from 0. */
    public static String invoice(String policy, int index) {
        return account(policy).then().statusCode(200).extract().path("invoices[%d].number".formatted(index));
    }

    public static Response invoice(String number) {
        return as(FIN).get("/api/invoices/" + number);
    }

    public static Response choose(Tokens user, String policy, String plan) {
        return as(user).header("If-Match", account(policy).header("ETag"))
                .body(Map.of("plan", plan))
                .put("/api/policies/" + policy + "/billing/plan");
    }

    public static Response receive(long amount, String remittance) {
        return receive(amount, remittance, "KB-" + UUID.randomUUID());
    }

    public static Response receive(long amount, String remittance, String bankReference) {
        return as(FIN).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "amount",
                        won(amount),
                        "bankReference",
                        bankReference,
                        "remittance",
                        remittance,
                        "payer",
                        "한빛정보통신",
                        "valueDate",
                        "2026-11-20"))
                .post("/api/receipts");
    }

    /** The number of a receipt of which nothing is allocated. */
    public static String received(long amount) {
        return receive(amount, "").then().statusCode(is(201)).extract().path("number");
    }

    public static Response allocate(String receipt, String invoice, long amount) {
        return as(FIN).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("allocations", List.of(Map.of("invoice", invoice, "amount", won(amount)))))
                .post("/api/receipts/" + receipt + "/allocations");
    }

    public static Response writeOff(Tokens user, String invoice, long amount) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("amount", won(amount), "reason", "Insolvency"))
                .post("/api/invoices/" + invoice + "/write-offs");
    }

    public static void requireBalancedLedger() {
        as(FIN).get("/api/ledger/check").then().statusCode(200).body("balances", is(true));
    }
}
