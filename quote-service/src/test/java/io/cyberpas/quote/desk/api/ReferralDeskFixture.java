package io.cyberpas.quote.desk.api;

import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.UUID;

/** Referrals, and what is done with them. */
abstract class ReferralDeskFixture {

    static final Tokens YUNA = Tokens.user("yuna").roles(Roles.UNDERWRITER);

    static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);

    static Response post(Tokens user, String number, String what, String body) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/quotes/%s/%s".formatted(number, what));
    }

    static Response take(Tokens user, String number) {
        return as(user).post("/api/quotes/" + number + "/assignment");
    }

    static void ask(String number, String question) {
        post(UMA, number, "information-requests", "{\"question\":\"%s\"}".formatted(question))
                .then()
                .statusCode(201);
    }

    /** A referral of a brokerage that no other test uses. */
    static String referralOf(String brokerage, String body) {
        return as(Tokens.user("broker-of-" + brokerage).roles(Roles.BROKER).brokerage(brokerage))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/quotes")
                .then()
                .statusCode(201)
                .body("status", is("REFERRED"))
                .extract()
                .path("number");
    }
}
