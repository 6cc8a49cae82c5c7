package io.cyberpas.policy.renewal;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class RenewalJobTest {
    private static final Instant DUE = Instant.parse("2027-10-10T03:00:00Z");
    private static final LocalDate EXPIRY = LocalDate.parse("2027-12-01");
    private static final Actor PADA = new Actor("pada", "Pada", Set.of(Roles.POLICY_ADMIN), null, null, null);

    @Inject
    RenewalJob job;

    @Inject
    RenewalRuns runs;

    @Inject
    RenewalClaims claims;

    @Inject
    RenewalLapsing lapsing;

    @Inject
    TestClock clock;

    private RemoteDouble quotes;
    private List<String> policies;

    @BeforeEach
    void issuePolicies() {
        quotes = Service.quoteService();
        policies = Stream.generate(() -> issued(quotes)).limit(3).toList();
        Repricings.answer(quotes, "PRICED");
        clock.moveTo(DUE);
    }

    @AfterEach
    void stop() {
        Repricings.answer(quotes, "PRICED");
        runs.running().ifPresent(_ -> {
            clock.moveTo(clock.instant().plusSeconds(1000));
            job.run();
        });
        clock.reset();
        quotes.close();
    }

    private ValidatableResponse run(UUID id) {
        return asPada().get("/api/renewal-runs/" + id).then().statusCode(200);
    }

    private ValidatableResponse renewal(String policy) {
        return asPada().get("/api/policies/" + policy + "/renewal").then();
    }

    private static long count(String sql) {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long offersOf(List<String> numbers) {
        return count("SELECT count(*) FROM renewal_offer WHERE policy_number IN ('%s')"
                .formatted(String.join("','", numbers)));
    }

    @Test
    void makesOffersByWhatTheTariffSays() {
        String referred = policies.get(1);
        String declined = policies.get(2);
        Repricings.answer(
                quotes,
                number -> number.equals(referred) ? "REFERRED" : number.equals(declined) ? "DECLINED" : "PRICED");
        String id = asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"until\":\"2027-12-01\"}")
                .post("/api/renewal-runs")
                .then()
                .statusCode(201)
                .body("running", equalTo(true))
                .body("due", greaterThanOrEqualTo(3))
                .extract()
                .path("id");
        job.run();
        run(UUID.fromString(id))
                .body("running", equalTo(false))
                .body("finishedAt", notNullValue())
                .body("offered", greaterThanOrEqualTo(1))
                .body("referred", equalTo(1))
                .body("declined", equalTo(1))
                .body("failed", equalTo(0));
        renewal(policies.getFirst())
                .body("state", equalTo("OFFERED"))
                .body("steps.by", contains("policy-service"))
                .body("premiumByPart.find { it.code == 'PRIVACY_LIABILITY' }.after.amount", equalTo("4000000"));
        renewal(referred).body("state", equalTo("REFERRED"));
        renewal(declined).body("state", equalTo("NON_RENEWAL_PROPOSED"));
        as(Tokens.user("ada").roles(Roles.AUDITOR))
                .get("/api/audit?subject=" + referred)
                .then()
                .body("items.action", hasItem("renewal.referred"));
    }

    @Test
    void twoThatWorkOnOneRunMakeEachOfferOnce() throws Exception {
        RenewalRun run = runs.start(EXPIRY, PADA);
        Callable<Void> work = () -> {
            job.run();
            return null;
        };
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            replicas.invokeAll(List.of(work, work, work))
                    .forEach(done -> assertThat(done).isDone());
        }
        job.run();
        run(run.id()).body("running", equalTo(false)).body("failed", equalTo(0));
        assertThat(offersOf(policies)).isEqualTo(3);
        assertThat(runs.run(run.id()).done()).isEqualTo(runs.run(run.id()).due());
    }

    @Test
    void aSecondRunMakesNothingTwiceAndTwoDoNotRunAtOnce() {
        runs.start(EXPIRY, PADA);
        asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/api/renewal-runs")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:renewal-run-under-way"))
                .body("run", notNullValue());
        job.run();
        RenewalRun second = runs.start(EXPIRY, PADA);
        job.run();
        run(second.id()).body("due", equalTo(0)).body("offered", equalTo(0)).body("running", equalTo(false));
        assertThat(offersOf(policies)).isEqualTo(3);
    }

    @Test
    void aQuoteServiceThatIsDownLeavesNothingHalfDone() {
        quotes.answer("POST", "/api/repricings", 500, "{}");
        RenewalRun run = runs.start(EXPIRY, PADA);
        job.run();
        run(run.id())
                .body("running", equalTo(true))
                .body("problem", notNullValue())
                .body("resumesAt", notNullValue());
        assertThat(offersOf(policies)).isZero();
        assertThat(count("SELECT count(*) FROM renewal_claim WHERE problem IS NULL"))
                .isZero();
        Repricings.answer(quotes, "PRICED");
        job.run();
        assertThat(offersOf(policies)).isZero();
        clock.moveTo(DUE.plusSeconds(120));
        job.run();
        run(run.id()).body("running", equalTo(false)).body("problem", nullValue());
        assertThat(offersOf(policies)).isEqualTo(3);
    }

    @Test
    void whatSomebodyHadClaimedWhoDiedIsTakenUpAgain() {
        RenewalRun run = runs.start(EXPIRY, PADA);
        assertThat(claims.claim(run.id())).hasSizeGreaterThanOrEqualTo(3);
        job.run();
        run(run.id()).body("running", equalTo(true)).body("offered", equalTo(0));
        clock.moveTo(DUE.plusSeconds(400));
        job.run();
        run(run.id()).body("running", equalTo(false));
        assertThat(offersOf(policies)).isEqualTo(3);
        assertThat(runs.run(run.id()).done()).isEqualTo(run.due());
    }

    @Test
    void whatCannotBePricedIsToldAndHoldsNobodyUp() {
        String bad = policies.get(1);
        Repricings.answer(quotes, "PRICED");
        quotes.answer(
                "POST",
                "/api/repricings",
                request -> request.body().contains(bad)
                        ? new RemoteDouble.Answer(400, "{\"title\":\"Bad\",\"status\":400}")
                        : Repricings.answerOf(request, _ -> "PRICED"));
        RenewalRun run = runs.start(EXPIRY, PADA);
        job.run();
        run(run.id()).body("running", equalTo(false)).body("failed", equalTo(1));
        asPada().get("/api/renewal-runs/%s/failures".formatted(run.id()))
                .then()
                .body("items.policyNumber", contains(bad));
        assertThat(offersOf(policies)).isEqualTo(2);
        Repricings.answer(quotes, "PRICED");
        clock.moveTo(DUE.plusSeconds(21 * 3600));
        runs.start(EXPIRY, PADA);
        job.run();
        assertThat(offersOf(policies)).isEqualTo(3);
    }

    @Test
    void theRegularRunOfADayIsStartedOnce() {
        assertThat(runs.startRegular(RenewalJob.JOB)).isTrue();
        job.run();
        assertThat(runs.startRegular(RenewalJob.JOB)).isFalse();
    }

    @Test
    void whatNobodyAnswersLapsesAndClaimsMayBeReportedForSomeTime() {
        runs.start(EXPIRY, PADA);
        job.run();
        String accepted = policies.get(2);
        int version = renewal(accepted).extract().path("version");
        asPada().header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/policies/%s/renewal/acceptance".formatted(accepted))
                .then()
                .statusCode(201);
        clock.moveTo(Instant.parse("2027-12-02T03:00:00Z"));
        lapsing.lapse();
        renewal(policies.getFirst())
                .body("state", equalTo("LAPSED"))
                .body("steps.state", contains("OFFERED", "LAPSED"));
        asPada().get("/api/policies/" + policies.getFirst())
                .then()
                .body("status", equalTo("REPORTING"))
                .body("versions.cause", hasItem("EXTENDED_REPORTING"));
        renewal(accepted).body("state", equalTo("ACCEPTED"));
        asPada().get("/api/policies/" + accepted).then().body("status", equalTo("EXPIRED"));
        long transactions = count("SELECT count(*) FROM policy_transaction");
        lapsing.lapse();
        assertThat(count("SELECT count(*) FROM policy_transaction")).isEqualTo(transactions);
    }
}
