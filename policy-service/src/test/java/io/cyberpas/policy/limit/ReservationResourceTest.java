package io.cyberpas.policy.limit;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.limit.Limits.PRIVACY;
import static io.cyberpas.policy.limit.Limits.RESTORATION;
import static io.cyberpas.policy.limit.Limits.confirm;
import static io.cyberpas.policy.limit.Limits.erode;
import static io.cyberpas.policy.limit.Limits.giveBack;
import static io.cyberpas.policy.limit.Limits.release;
import static io.cyberpas.policy.limit.Limits.reserve;
import static org.hamcrest.Matchers.contains;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class ReservationResourceTest {
    private static final String EVENT = ",\"event\":\"E-2026-000001\"";

    @Inject
    LimitAgreement agreement;

    @Inject
    TakenLimits taken;

    private RemoteDouble quotes;
    private String policy;
    private final UUID id = UUID.randomUUID();
    private final UUID payment = UUID.randomUUID();

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Limits.agreeClauses(agreement, policy);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Nested
    class TheClaimsService {

        @Test
        void holdsLimitUntilThePaymentTakesIt() {
            reserve(policy, id, RESTORATION, 250_000_000, EVENT)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("RESERVED"))
                    .body("event", equalTo("E-2026-000001"))
                    .body("held.amount", equalTo("250000000"));
            available("DATA_RESTORATION", "50000000");
            confirm(policy, id, payment, 200_000_000)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"))
                    .body("paymentId", equalTo(payment.toString()))
                    .body("eroded.amount", equalTo("200000000"))
                    .body("held.amount", equalTo("0"));
            available("DATA_RESTORATION", "100000000");
            asPada().get("/api/policies/" + policy + "/erosions")
                    .then()
                    .body("items.paymentId", contains(payment.toString()))
                    .body("items[0].partRemaining.amount", equalTo("100000000"));
        }

        @Test
        void asksForTheSameStepAgainAndNothingChanges() {
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(201);
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(200).body("held.amount", equalTo("1000"));
            Response first = confirm(policy, id, payment, 900);
            assertEquals(first.asString(), confirm(policy, id, payment, 900).asString());
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(200).body("state", equalTo("CONFIRMED"));
            UUID other = UUID.randomUUID();
            reserve(policy, other, RESTORATION, 1000, "").then().statusCode(201);
            release(policy, other).then().statusCode(200).body("state", equalTo("RELEASED"));
            release(policy, other).then().statusCode(200);
            asPada().get("/api/policies/" + policy + "/limits/movements")
                    .then()
                    .body("items.kind", contains("RELEASED", "RESERVED", "CONFIRMED", "RESERVED", "AGREED", "AGREED"));
        }

        @Test
        void changesWhatIsHeldAsFarAsItFits() {
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(201);
            reserve(policy, id, RESTORATION, 300_000_000, "").then().statusCode(200);
            available("DATA_RESTORATION", "0");
            reserve(policy, id, RESTORATION, 300_000_001, "")
                    .then()
                    .statusCode(409)
                    .body("shortages.limit", contains("DATA_RESTORATION"));
            reserve(policy, id, RESTORATION, 500, "").then().statusCode(200).body("held.amount", equalTo("500"));
            available("DATA_RESTORATION", "299999500");
        }

        @Test
        void isToldEveryLimitThatIsShort() {
            reserve(policy, id, RESTORATION, 300_000_000, EVENT).then().statusCode(201);
            reserve(policy, UUID.randomUUID(), RESTORATION, 101_000_000, EVENT + ",\"sublimits\":[\"RANSOM\"]")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:cyberpas:problem:limit-exceeded"))
                    .body("aggregateRemaining.amount", equalTo("700000000"))
                    .body("partRemaining.amount", equalTo("0"))
                    .body("shortages.limit", contains("DATA_RESTORATION", "EACH_EVENT", "FIRST_PARTY", "RANSOM"))
                    .body("shortages.available.amount", contains("0", "100000000", "50000000", "100000000"))
                    .body("shortages[1].event", equalTo("E-2026-000001"))
                    .body("shortages[1].missing.amount", equalTo("1000000"))
                    .body("detail", containsString("EACH_EVENT for event E-2026-000001"));
            available("AGGREGATE", "700000000");
        }

        @Test
        void mayNotUseAReservationOrAPaymentForSomethingElse() {
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(201);
            reserve(policy, id, PRIVACY, 1000, "").then().statusCode(409).body("shortages", nullValue());
            reserve(policy, id, RESTORATION, 1000, EVENT).then().statusCode(409);
            reserve(policy, id, RESTORATION, 1000, ",\"lossOn\":\"2026-12-20\"")
                    .then()
                    .statusCode(409);
            reserve(issued(quotes), id, RESTORATION, 1000, "").then().statusCode(409);
            confirm(policy, id, payment, 1001)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:reservation-exceeded"))
                    .body("reserved.amount", equalTo("1000"));
            erode(policy, payment, RESTORATION, 5, "").then().statusCode(201);
            confirm(policy, id, payment, 900).then().statusCode(409);
        }

        @Test
        void isToldWhichStepsAreLegal() {
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(201);
            confirm(policy, id, payment, 1000).then().statusCode(200);
            release(policy, id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:illegal-transition"))
                    .body("state", equalTo("CONFIRMED"))
                    .body("legal", contains("reversal of its erosion"));
            confirm(policy, id, UUID.randomUUID(), 1000).then().statusCode(409).body("state", equalTo("CONFIRMED"));
            reserve(policy, id, RESTORATION, 999, "").then().statusCode(409).body("state", equalTo("CONFIRMED"));
        }

        @Test
        void takesWhatItHeldUnderThePaymentsOwnId() {
            reserve(policy, payment, RESTORATION, 300_000_000, "").then().statusCode(201);
            erode(policy, payment, RESTORATION, 299_000_000, "").then().statusCode(201);
            erode(policy, payment, RESTORATION, 299_000_000, "").then().statusCode(200);
            available("DATA_RESTORATION", "1000000");
        }

        @Test
        void givesBackWhatComesBack() {
            erode(policy, payment, RESTORATION, 1000, EVENT + ",\"lossOn\":\"2026-12-20\"")
                    .then()
                    .statusCode(201);
            giveBack(policy, payment, 300).then().statusCode(200).body("returned.amount", equalTo("300"));
            giveBack(policy, payment, 300).then().statusCode(200);
            giveBack(policy, payment, 1000).then().statusCode(200).body("partRemaining.amount", equalTo("300000000"));
            giveBack(policy, payment, 1001)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:not-returnable"))
                    .body("eroded.amount", equalTo("1000"));
            giveBack(policy, UUID.randomUUID(), 1).then().statusCode(404);
            assertEquals(
                    List.of("1000 KRW", "-300 KRW", "-700 KRW"),
                    taken.of(policy).stream()
                            .map(one -> one.amount().toString())
                            .toList());
            LimitTaken last = taken.of(policy).getLast();
            assertEquals("E-2026-000001", last.event());
            assertEquals("2026-12-20", String.valueOf(last.lossOn()));
            assertEquals("2026-11-22", last.on().toString());
        }

        @Test
        void isToldWhatIsWrongWithARequest() {
            refused("$.amount.amount", RESTORATION, 0, "");
            refused("$.coveragePart", "MEDIA_LIABILITY", 1, "");
            refused("$.lossOn", RESTORATION, 1, ",\"lossOn\":\"2027-12-01\"");
            refused("$.lossOn", RESTORATION, 1, ",\"lossOn\":\"어제\"");
            refused("$.event", RESTORATION, 1, ",\"event\":\"사고 1\"");
            refused("$.sublimits", PRIVACY, 1, ",\"sublimits\":[\"RANSOM\"]");
            refused("$.retention", RESTORATION, 1, ",\"retention\":1");
            asService()
                    .body(Limits.body(RESTORATION, 1, ""))
                    .put("/api/policies/%s/reservations/r-1".formatted(policy))
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("id"));
            reserve("P-1999-000001", id, RESTORATION, 1, "").then().statusCode(404);
            confirm(policy, id, payment, 1).then().statusCode(404);
            release(policy, id).then().statusCode(404);
        }

        private void refused(String path, String part, long amount, String more) {
            reserve(policy, UUID.randomUUID(), part, amount, more)
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo(path));
        }
    }

    @Nested
    class Others {

        @Test
        void mayNotHoldLimit() {
            for (String role : List.of(Roles.CLAIMS_MANAGER, Roles.POLICY_ADMIN, Roles.BROKER)) {
                Tokens user = Tokens.user("other").roles(role).brokerage("HANBIT");
                String path = "/api/policies/%s/reservations/%s".formatted(policy, id);
                as(user).body(Limits.body(RESTORATION, 1, "")).put(path).then().statusCode(403);
                as(user).put(path + "/release").then().statusCode(403);
            }
        }

        @Test
        void seeWhatIsHeld() {
            reserve(policy, id, RESTORATION, 1000, "").then().statusCode(201);
            UUID other = UUID.randomUUID();
            reserve(policy, other, RESTORATION, 2000, "").then().statusCode(201);
            release(policy, other).then().statusCode(200);
            String list = "/api/policies/" + policy + "/reservations";
            asPada().get(list).then().body("items.amount.amount", contains("2000", "1000"));
            asPada().get(list + "?state=RESERVED").then().body("items.id", contains(id.toString()));
            asPada().get(list + "?state=TEA").then().statusCode(400).body("errors[0].path", equalTo("state"));
            Response first = asPada().get(list + "?size=1");
            asPada().get(list + "?size=1&after=" + first.path("next"))
                    .then()
                    .body("items.amount.amount", contains("1000"))
                    .body("next", nullValue());
            Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
            as(minho).get(list).then().statusCode(404);
            asPada().get("/api/policies/" + issued(quotes) + "/reservations")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    private void available(String limit, String amount) {
        asPada().get("/api/policies/" + policy + "/limits")
                .then()
                .statusCode(200)
                .body("limits.find { it.code == '%s' }.available.amount".formatted(limit), equalTo(amount));
    }
}
