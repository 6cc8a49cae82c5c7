package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changes of two people at once, and of somebody who may not. */
@RunningService
class ConcurrentChangesTest extends ChangeFixture {

    @Nested
    class TwoAtOnce {

        @Test
        void ofTwoChangesFromTheSameVersionOneIsRecorded() throws Exception {
            long version = version();
            Callable<Integer> change =
                    () -> record(asPada(), "endorsements", retention("2027-06-01", 20_000_000), version)
                            .statusCode();
            try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = callers.invokeAll(List.of(change, change));
                assertEquals(
                        List.of(201, 412),
                        answers.stream().map(Future::resultNow).sorted().toList());
            }
            asPada().get("/api/policies/%s/transactions".formatted(policy))
                    .then()
                    .body("sequence", contains(1, 2));
        }

        @Test
        void theSameRequestAgainIsAnsweredAsAtFirst() {
            long version = version();
            String key = UUID.randomUUID().toString();
            String first =
                    record(asPada(), "cancellation", CANCELLATION, version, key).asString();
            assertEquals(
                    first,
                    record(asPada(), "cancellation", CANCELLATION, version, key).asString());
        }
    }

    @Nested
    class ABroker {
        private RequestSpecification bora() {
            return as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"));
        }

        @Test
        void mayAskWhatAChangeWouldCost() {
            preview(bora(), "cancellation", CANCELLATION).then().statusCode(200);
        }

        @Test
        void mayNotMakeIt() {
            record(bora(), "cancellation", CANCELLATION, 0).then().statusCode(403);
        }

        @Test
        void ofAnotherBrokerageKnowsNoSuchPolicy() {
            preview(as(Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE")), "cancellation", CANCELLATION)
                    .then()
                    .statusCode(404);
        }
    }
}
