package io.cyberpas.policy.billing;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.billing.Billing.account;
import static io.cyberpas.policy.billing.Billing.invoice;
import static io.cyberpas.policy.billing.Billing.receive;
import static io.cyberpas.policy.billing.Billing.requireBalancedLedger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class DunningTest {
    private static final String DUE = "2026-12-07";

    @Inject
    DunningRun dunning;

    @Inject
    TestClock clock;

    private RemoteDouble quotes;
    private String policy;
    private String number;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = issued(quotes);
        number = invoice(policy, 0);
    }

    @AfterEach
    void reset() {
        clock.reset();
        quotes.close();
        requireBalancedLedger();
    }

    @Test
    void whatIsNotPaidIsRemindedNoticedAndEndsThePolicy() {
        invoice(number).then().body("dueOn", equalTo(DUE)).body("dunning.size()", is(0));
        runOn("2026-12-13");
        invoice(number).then().body("overdue", is(true)).body("dunning.size()", is(0));
        runOn("2026-12-14");
        invoice(number)
                .then()
                .body("dunning.step", equalTo(List.of("REMINDER")))
                .body("nextDunningOn", equalTo("2026-12-28"));
        runOn("2026-12-28");
        invoice(number)
                .then()
                .body("dunning.step", equalTo(List.of("REMINDER", "NOTICE")))
                .body("dunning[1].payBy", equalTo("2027-01-11"));
        runOn("2027-01-11");
        invoice(number).then().body("dunning.size()", is(2));
        runOn("2027-01-13");
        invoice(number)
                .then()
                .body("dunning.step", equalTo(List.of("REMINDER", "NOTICE", "LAPSE")))
                .body("nextDunningOn", nullValue())
                .body("credits[0].kind", equalTo("RETURN_PREMIUM"))
                .body("state", equalTo("PARTLY_PAID"));
        as(Billing.PADA).get("/api/policies/" + policy).then().statusCode(200).body("status", equalTo("LAPSED"));
        account(policy).then().body("refunds.size()", is(0));
    }

    @Test
    void aPaymentStopsIt() {
        runOn("2026-12-14");
        receive(9_500_000, number).then().statusCode(201);
        runOn("2026-12-28");
        runOn("2027-02-01");
        invoice(number).then().body("dunning.size()", is(1)).body("state", equalTo("PAID"));
    }

    @Test
    void aPaymentTakenBackStartsItAnew() {
        runOn("2026-12-14");
        String receipt = receive(9_500_000, number).path("number");
        String allocation = as(Billing.FIN).get("/api/receipts/" + receipt).path("allocations[0].id");
        as(Billing.FIN)
                .body(Map.of("reason", "Returned by the bank"))
                .put("/api/receipts/%s/allocations/%s/reversal".formatted(receipt, allocation))
                .then()
                .statusCode(200);
        runOn("2026-12-20");
        invoice(number).then().body("dunning.size()", is(1));
        runOn("2026-12-21");
        invoice(number)
                .then()
                .body("dunning.round", equalTo(List.of(1, 2)))
                .body("dunning[1].step", equalTo("REMINDER"));
    }

    @Test
    void replicasThatRunAtOnceTakeEachStepOnce() throws Exception {
        String other = invoice(issued(quotes), 0);
        for (String day : List.of("2026-12-14", "2026-12-28", "2027-01-12")) {
            clock.moveTo(Instant.parse(day + "T03:00:00Z"));
            try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
                List<Future<?>> runs = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    runs.add(replicas.submit(dunning::run));
                }
                for (Future<?> run : runs) {
                    run.get();
                }
            }
            dunning.run();
        }
        for (String each : List.of(number, other)) {
            invoice(each)
                    .then()
                    .body("dunning.step", equalTo(List.of("REMINDER", "NOTICE", "LAPSE")))
                    .body("dunning[2].open", notNullValue());
        }
    }

    private void runOn(String day) {
        clock.moveTo(Instant.parse(day + "T03:00:00Z"));
        dunning.run();
    }
}
