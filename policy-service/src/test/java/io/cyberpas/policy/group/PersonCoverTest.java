package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class PersonCoverTest {
    private static final Tokens HANA = Tokens.user("hana").roles(Roles.CLAIMS_HANDLER);
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");

    private RemoteDouble quotes;

    @BeforeEach
    void start() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stop() {
        quotes.close();
    }

    @Test
    void aMemberIsToldByCertificateWithTheirOwnShareOfTheLimits() {
        var policy = Group.issued(quotes);
        Group.enrolled(policy, HEADER + line("M-1", "홍길동") + line("M-2", "남궁민수"));
        var cover = "/api/policies/%s/person-cover?certificate=%s-01-0000003&on=".formatted(policy, policy);

        as(HANA).get(cover + "2026-12-20")
                .then()
                .statusCode(200)
                .body("product", is("MOBILE_PAYMENT"))
                .body("inForce", is(true))
                .body("certificateNumber", is(policy + "-01-0000003"))
                .body("perYear.amount", is("20000000"))
                .body("parts[0].code", is("FUNDS_TRANSFER_LOSS"))
                .body("parts[0].perEvent.amount", is("3000000"))
                .body("period.from", is("2026-12-01"))
                .body("premiumOverdue.amount", notNullValue());
        as(HANA).get(cover + "2026-11-30")
                .then()
                .body("inForce", is(false))
                .body("reason", containsString("begins on 2026-12-01"));
        as(HANA).get("/api/policies/%s/person-cover".formatted(policy)).then().statusCode(409);
        as(HANA).get("/api/policies/%s/person-cover?certificate=%s-01-0000099".formatted(policy, policy))
                .then()
                .statusCode(404);
        as(HANA).get("/api/policies/%s/person-cover?certificate=P-2020-000001-01-0000002".formatted(policy))
                .then()
                .statusCode(400);
        as(BORA).get(cover + "2026-12-20").then().statusCode(403);
    }

    @Test
    void whoIsInsuredByNameNeedsNoCertificate() {
        var policy = Service.issued(quotes);
        as(HANA).get("/api/policies/%s/person-cover?on=2026-12-20".formatted(policy))
                .then()
                .statusCode(200)
                .body("certificateNumber", nullValue())
                .body("inForce", is(true));
        as(HANA).get("/api/policies/%s/person-cover?certificate=%s-01-0000002".formatted(policy, policy))
                .then()
                .statusCode(409);
        as(HANA).get("/api/policies/%s/person-cover?on=never".formatted(policy))
                .then()
                .statusCode(400);
    }
}
