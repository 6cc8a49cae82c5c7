package io.cyberpas.policy.limit;

import static io.cyberpas.policy.Service.asService;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls about limits, as tests tell them. */
public final class Limits {
    public static final String RESTORATION = "DATA_RESTORATION";
    public static final String PRIVACY = "PRIVACY_LIABILITY";

    private Limits() {}

    /**
     * A policy's limits with clauses: each event 400 million, once reinstated; first party 350 million a year together;
     * ransom 100 million for each event; the aggregate twice reinstated.
     */
    public static List<LimitTerms> withClauses() {
        return List.of(new LimitTerms(
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2027-12-01"),
                won(1_000_000_000),
                Map.of(
                        CoverageCode.PRIVACY_LIABILITY, won(1_000_000_000),
                        CoverageCode.DATA_RESTORATION, won(300_000_000),
                        CoverageCode.BUSINESS_INTERRUPTION, won(500_000_000)),
                List.of(
                        LimitClause.of("EACH_EVENT", LimitBasis.EVENT, List.of(), won(400_000_000), 1),
                        LimitClause.of(
                                "FIRST_PARTY",
                                LimitBasis.AGGREGATE,
                                List.of(CoverageCode.DATA_RESTORATION, CoverageCode.BUSINESS_INTERRUPTION),
                                won(350_000_000),
                                0),
                        LimitClause.of(
                                "RANSOM",
                                LimitKind.SUBLIMIT,
                                LimitBasis.EVENT,
                                List.of(CoverageCode.DATA_RESTORATION),
                                won(100_000_000),
                                0),
                        LimitClause.of("WHOLE", LimitBasis.AGGREGATE, List.of(), won(1_000_000_000), 2))));
    }

    /** Has a policy agree limits with clauses. */
    public static void agreeClauses(LimitAgreement agreement, String policy) {
        agreement.agree(policy, withClauses(), Actor.system("policy-service"));
    }

    public static Response reserve(String policy, UUID id, String part, long amount, String more) {
        return asService().body(body(part, amount, more)).put("/api/policies/%s/reservations/%s".formatted(policy, id));
    }

    public static Response confirm(String policy, UUID id, UUID payment, long amount) {
        return asService()
                .body("""
                        {"paymentId":"%s","amount":{"amount":"%d","currency":"KRW"}}""".formatted(payment, amount))
                .put("/api/policies/%s/reservations/%s/confirmation".formatted(policy, id));
    }

    public static Response release(String policy, UUID id) {
        return asService().put("/api/policies/%s/reservations/%s/release".formatted(policy, id));
    }

    public static Response erode(String policy, UUID payment, String part, long amount, String more) {
        return asService()
                .body(body(part, amount, more))
                .put("/api/policies/%s/erosions/%s".formatted(policy, payment));
    }

    public static Response giveBack(String policy, UUID payment, long total) {
        return asService()
                .body("""
                        {"amount":{"amount":"%d","currency":"KRW"},"reason":"회수"}""".formatted(total))
                .put("/api/policies/%s/erosions/%s/reversal".formatted(policy, payment));
    }

    /** @param more further members, with a comma before */
    public static String body(String part, long amount, String more) {
        return """
                {"claimNumber":"C-2026-000001","coveragePart":"%s","amount":{"amount":"%d","currency":"KRW"}%s}""".formatted(part, amount, more);
    }

    static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
