package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class EnrolmentResourceTest {
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    private static final Tokens MINHO = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void theBrokerOfThePolicyEnrolsAndNobodyElses() {
        byte[] file = Group.lines(1).getBytes(StandardCharsets.UTF_8);
        Group.enrolAs(MINHO, policy, file, "text/csv", "k1").then().statusCode(404);
        String id = Group.enrolAs(BORA, policy, file, "text/csv", "k1")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        as(MINHO)
                .get("/api/policies/%s/enrolments/%s".formatted(policy, id))
                .then()
                .statusCode(404);
        as(BORA).get("/api/policies/%s/enrolments".formatted(policy))
                .then()
                .statusCode(200)
                .body("items[0].id", is(id));
        Tokens uma = Tokens.user("uma").roles(Roles.UNDERWRITER);
        Group.enrolAs(uma, policy, file, "text/csv", "k2").then().statusCode(403);
        as(uma).get("/api/policies/%s/enrolments/%s/errors.csv".formatted(policy, id))
                .then()
                .statusCode(403);
    }

    @Test
    void onlyGroupPoliciesTakeMembers() {
        String company = Service.issued(quotes);
        Group.enrol(company, Group.lines(1))
                .then()
                .statusCode(409)
                .body("detail", containsString("insures no members"));
        Group.enrol("P-2026-999999", Group.lines(1)).then().statusCode(404);
        asPada().get("/api/policies/%s/enrolments/%s".formatted(policy, UUID.randomUUID()))
                .then()
                .statusCode(404);
        asPada().get("/api/policies/%s/enrolments/nonsense".formatted(policy))
                .then()
                .statusCode(not(is(500)));
    }
}
