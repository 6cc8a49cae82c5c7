package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A policy that is due for renewal. */
abstract class RenewalFixture {

    static final Instant DUE = Instant.parse("2027-10-10T03:00:00Z");

    static final String REASON = "{\"reason\":\"손해율\"}";

    @Inject
    TestClock clock;

    RemoteDouble quotes;

    String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Repricings.answer(quotes, "PRICED");
        clock.moveTo(DUE);
    }

    @AfterEach
    void stop() {
        clock.reset();
        quotes.close();
    }

    static RequestSpecification bora() {
        return as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"));
    }

    static RequestSpecification uma() {
        return as(Tokens.user("uma").roles(Roles.UNDERWRITER));
    }

    Response offer() {
        return asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/policies/" + policy + "/renewal");
    }

    ValidatableResponse renewal() {
        return asPada().get("/api/policies/" + policy + "/renewal").then().statusCode(200);
    }

    int version() {
        return renewal().extract().path("version");
    }

    Response decide(RequestSpecification user, String what, String body) {
        return user.header("If-Match", "\"" + version() + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/policies/" + policy + "/renewal/" + what);
    }

    Response accept(RequestSpecification user, int version) {
        return user.header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/policies/" + policy + "/renewal/acceptance");
    }
}
