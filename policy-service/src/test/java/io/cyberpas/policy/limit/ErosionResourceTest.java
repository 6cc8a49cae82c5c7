package io.cyberpas.policy.limit;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class ErosionResourceTest {
    private static final String RESTORATION = "DATA_RESTORATION";
    private static final String PRIVACY = "PRIVACY_LIABILITY";

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Nested
    class TheClaimsService {

        @Test
        void takesLimitForAPayment() {
            UUID payment = UUID.randomUUID();
            erode(payment, RESTORATION, 120_000_000)
                    .then()
                    .statusCode(201)
                    .body("paymentId", equalTo(payment.toString()))
                    .body("amount.amount", equalTo("120000000"))
                    .body("aggregateRemaining.amount", equalTo("880000000"))
                    .body("partRemaining.amount", equalTo("180000000"));
            asService()
                    .get("/api/policies/" + policy + "/cover?on=2026-12-20")
                    .then()
                    .body("aggregateRemaining.amount", equalTo("880000000"))
                    .body("parts[0].remaining.amount", equalTo("1000000000"))
                    .body("parts[1].remaining.amount", equalTo("180000000"));
        }

        @Test
        void takesItOnceHoweverOftenItAsks() {
            UUID payment = UUID.randomUUID();
            Response first = erode(payment, RESTORATION, 1000);
            erode(UUID.randomUUID(), RESTORATION, 500).then().statusCode(201);
            Response second = erode(payment, RESTORATION, 1000);
            assertEquals(201, first.statusCode());
            assertEquals(200, second.statusCode());
            assertEquals(first.asString(), second.asString());
            assertRemaining(1_000_000_000 - 1500);
        }

        @Test
        void mayNotUseAPaymentForSomethingElse() {
            UUID payment = UUID.randomUUID();
            erode(payment, RESTORATION, 1000).then().statusCode(201);
            erode(payment, RESTORATION, 1001).then().statusCode(409).body("aggregateRemaining", nullValue());
            erode(payment, PRIVACY, 1000).then().statusCode(409);
            erode(payment, "C-2026-000002", RESTORATION, "1000", "KRW").then().statusCode(409);
            String other = issued(quotes);
            put(other, payment.toString(), body("C-2026-000001", RESTORATION, "1000", "KRW"))
                    .then()
                    .statusCode(409);
            assertRemaining(1_000_000_000 - 1000);
        }

        @Test
        void isToldWhatIsLeftWhenAPaymentDoesNotFit() {
            erode(UUID.randomUUID(), RESTORATION, 300_000_001)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:cyberpas:problem:limit-exceeded"))
                    .body("aggregateRemaining.amount", equalTo("1000000000"))
                    .body("partRemaining.amount", equalTo("300000000"))
                    .body("detail", containsString(policy));
            erode(UUID.randomUUID(), PRIVACY, 900_000_000).then().statusCode(201);
            erode(UUID.randomUUID(), RESTORATION, 100_000_001)
                    .then()
                    .statusCode(409)
                    .body("aggregateRemaining.amount", equalTo("100000000"))
                    .body("partRemaining.amount", equalTo("300000000"));
            erode(UUID.randomUUID(), RESTORATION, 100_000_000).then().statusCode(201);
            assertRemaining(0);
        }

        @Test
        void isToldWhatIsWrongWithARequest() {
            refused("$.amount.amount", body("C-2026-000001", RESTORATION, "0", "KRW"));
            refused("$.amount.amount", body("C-2026-000001", RESTORATION, "-1", "KRW"));
            refused("$.amount.currency", body("C-2026-000001", RESTORATION, "1.00", "USD"));
            refused("$.coveragePart", body("C-2026-000001", "CYBER_EXTORTION", "1", "KRW"));
            refused("$.coveragePart", body("C-2026-000001", "TEA", "1", "KRW"));
            refused("$.claimNumber", body("보상 1", RESTORATION, "1", "KRW"));
            refused("$.amount", "{\"claimNumber\":\"C-2026-000001\",\"coveragePart\":\"DATA_RESTORATION\"}");
            put(policy, UUID.randomUUID().toString(), body("C-2026-000001", RESTORATION, "0.5", "KRW"))
                    .then()
                    .statusCode(400);
            put(policy, UUID.randomUUID().toString(), body("C-2026-000001", RESTORATION, "9".repeat(40), "KRW"))
                    .then()
                    .statusCode(400);
            put(policy, "payment-1", body("C-2026-000001", RESTORATION, "1", "KRW"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("paymentId"));
            assertRemaining(1_000_000_000);
        }

        @Test
        void isToldThatThereIsNoSuchPolicy() {
            put("P-1999-000001", UUID.randomUUID().toString(), body("C-2026-000001", RESTORATION, "1", "KRW"))
                    .then()
                    .statusCode(404);
        }

        private void refused(String path, String body) {
            put(policy, UUID.randomUUID().toString(), body)
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo(path));
        }
    }

    @Nested
    class CallersAtOnce {
        @Test
        void onePaymentAskedOfTwoPoliciesAtOnceIsTakenFromOne() throws Exception {
            String other = issued(quotes);
            String payment = UUID.randomUUID().toString();
            String body = body("C-2026-000001", RESTORATION, "1000", "KRW");
            List<Callable<Response>> calls = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                calls.add(() -> put(policy, payment, body));
                calls.add(() -> put(other, payment, body));
            }
            List<Integer> statuses = new ArrayList<>();
            try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
                for (Future<Response> answer : callers.invokeAll(calls)) {
                    statuses.add(answer.get().statusCode());
                }
            }
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
            assertEquals(9, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
            assertEquals(10, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        }
    }

    @Nested
    class TheLedger {

        @Test
        void isReadTheLastLineFirstPageByPage() {
            for (int i = 1; i <= 3; i++) {
                erode(UUID.randomUUID(), RESTORATION, i).then().statusCode(201);
            }
            String list = "/api/policies/" + policy + "/erosions?size=2";
            Response first = asPada().get(list);
            assertEquals(List.of("3", "2"), first.path("items.amount.amount"));
            asPada().get(list + "&after=" + first.path("next"))
                    .then()
                    .body("items.amount.amount", equalTo(List.of("1")))
                    .body("next", nullValue());
            asPada().get("/api/policies/" + issued(quotes) + "/erosions").then().body("items", hasSize(0));
        }

        @Test
        void leavesATrailInTheNameOfWhoApproved() {
            UUID payment = UUID.randomUUID();
            asService()
                    .header("Acting-User", "mina Mina%20Choi")
                    .body(body("C-2026-000009", RESTORATION, "1000", "KRW"))
                    .put("/api/policies/%s/erosions/%s".formatted(policy, payment))
                    .then()
                    .statusCode(201);
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .get("/api/audit?subject=" + policy)
                    .then()
                    .body("items[0].action", equalTo("limit.eroded"))
                    .body("items[0].actor", equalTo("mina"))
                    .body("items[0].via", equalTo("claims-service"))
                    .body("items[0].reason", containsString(payment.toString()));
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .get("/api/audit/verification")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Others {

        @Test
        void mayNotTakeLimit() {
            for (String role : List.of(Roles.CLAIMS_MANAGER, Roles.POLICY_ADMIN, Roles.BROKER)) {
                as(Tokens.user("other").roles(role).brokerage("HANBIT"))
                        .body(body("C-2026-000001", RESTORATION, "1", "KRW"))
                        .put("/api/policies/%s/erosions/%s".formatted(policy, UUID.randomUUID()))
                        .then()
                        .statusCode(403);
            }
        }
    }

    private Response erode(UUID payment, String part, long amount) {
        return erode(payment, "C-2026-000001", part, Long.toString(amount), "KRW");
    }

    private Response erode(UUID payment, String claim, String part, String amount, String currency) {
        return put(policy, payment.toString(), body(claim, part, amount, currency));
    }

    private static Response put(String policy, String payment, String body) {
        return asService().body(body).put("/api/policies/%s/erosions/%s".formatted(policy, payment));
    }

    private static String body(String claim, String part, String amount, String currency) {
        return """
                {"claimNumber":"%s","coveragePart":"%s","amount":{"amount":"%s","currency":"%s"}}""".formatted(claim, part, amount, currency);
    }

    private void assertRemaining(long amount) {
        asService()
                .get("/api/policies/" + policy + "/cover?on=2026-12-20")
                .then()
                .body("aggregateRemaining.amount", equalTo(Long.toString(amount)));
    }
}
