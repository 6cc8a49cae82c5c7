package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class RewritingResourceTest {
    private static final String BODY = """
            {"effectiveFrom":"2027-06-01","to":"2028-06-01","reason":"결산기 변경",
             "retention":{"amount":"20000000","currency":"KRW"}}""";

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issuePolicy() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        Repricings.answer(quotes, "PRICED");
    }

    @AfterEach
    void stop() {
        quotes.close();
    }

    private Response rewrite(RequestSpecification user, String body, String key) {
        return user.header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/policies/" + policy + "/rewriting");
    }

    @Test
    void thePreviewShowsThePremiumOfBothAndChangesNothing() {
        asPada().body(BODY)
                .post("/api/policies/" + policy + "/rewriting/preview")
                .then()
                .statusCode(200)
                .body("returnPremium.amount", equalTo("-4763014"))
                .body("terms.premium.amount", equalTo("12000000"))
                .body("terms.retention.amount", equalTo("20000000"))
                .body("period.from", equalTo("2027-06-01"))
                .body("balance.amount", equalTo("7236986"));
        assertThat(quotes.requests("POST", "/api/repricings").getLast().body()).contains("\"tariffOn\":\"2027-06-01\"");
        asPada().get("/api/policies/" + policy + "/transactions").then().body("kind", contains("NEW_BUSINESS"));
    }

    @Test
    void oneEndsAndTheOtherBegins() {
        String key = UUID.randomUUID().toString();
        Response first = rewrite(asPada(), BODY, key);
        String next = first.then()
                .statusCode(201)
                .body("predecessor", equalTo(policy))
                .body("period.to", equalTo("2028-06-01"))
                .extract()
                .path("policyNumber");
        assertThat(rewrite(asPada(), BODY, key).asString()).isEqualTo(first.asString());
        asPada().get("/api/policies/" + policy)
                .then()
                .body("endedOn", equalTo("2027-06-01"))
                .body("writtenPremium.amount", equalTo("4736986"))
                .body("possible", not(hasItem("REINSTATEMENT")));
        asPada().get("/api/policies/" + next)
                .then()
                .body("version.cause", equalTo("REWRITE"))
                .body("retention.amount", equalTo("20000000"))
                .body("parts.find { it.code == 'PRIVACY_LIABILITY' }.retroactiveDate", equalTo("2026-12-01"));
    }

    @Test
    void ofTwoAtOnceOneIsDone() throws Exception {
        Callable<Integer> rewriting =
                () -> rewrite(asPada(), BODY, UUID.randomUUID().toString()).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = callers.invokeAll(List.of(rewriting, rewriting));
            assertThat(answers.stream().map(Future::resultNow).toList()).containsOnlyOnce(201);
        }
        asPada().get("/api/policies/" + policy + "/transactions")
                .then()
                .body("kind", contains("NEW_BUSINESS", "REWRITE"));
    }

    @Test
    void whatIsReferredNeedsASeniorUnderwriter() {
        Repricings.answer(quotes, "REFERRED");
        rewrite(asPada(), BODY, UUID.randomUUID().toString()).then().statusCode(403);
        asPada().get("/api/policies/" + policy + "/transactions").then().body("kind", contains("NEW_BUSINESS"));
        rewrite(
                        as(Tokens.user("seonu").roles(Roles.SENIOR_UNDERWRITER)),
                        BODY,
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201);
    }

    @Test
    void namesWhatIsWrong() {
        String backwards = BODY.replace("2028-06-01", "2027-05-01");
        rewrite(asPada(), backwards, UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.to"));
        rewrite(
                        asPada(),
                        BODY.replace("\"2027-06-01\"", "\"2026-06-01\""),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.effectiveFrom"));
        rewrite(
                        as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT")),
                        BODY,
                        UUID.randomUUID().toString())
                .then()
                .statusCode(403);
    }
}
