package io.cyberpas.policy.commission;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.billing.Billing.FIA;
import static io.cyberpas.policy.billing.Billing.FIN;
import static io.cyberpas.policy.commission.Commissions.cancelFromTheBeginning;
import static io.cyberpas.policy.commission.Commissions.decide;
import static io.cyberpas.policy.commission.Commissions.newBrokerage;
import static io.cyberpas.policy.commission.Commissions.paid;
import static io.cyberpas.policy.commission.Commissions.payOut;
import static io.cyberpas.policy.commission.Commissions.statement;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.policy.RunningService;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How finance pays commission out. */
@RunningService
class CommissionPayoutTest extends CommissionFixture {

    @Test
    void paysALittleAloneAndNoMoreThanThereIs() {
        String brokerage = newBrokerage();
        paid(quotes, brokerage);
        payOut(FIN, brokerage, 1_140_001).then().statusCode(400).body("errors[0].path", equalTo("$.amount.amount"));
        payOut(FIN, brokerage, 0).then().statusCode(400);
        payOut(FIN, brokerage, 1_140_000)
                .then()
                .statusCode(201)
                .body("state", equalTo("PAID"))
                .body("number", matchesPattern("CP-2026-\\d{6}"))
                .body("paidOn", equalTo("2026-11-22"));
        payOut(FIN, brokerage, 1).then().statusCode(400);
    }

    @Test
    void proposesMuchForSomebodyElseToApproveWhoeverSplitsIt() {
        String brokerage = newBrokerage();
        IntStream.range(0, 6).forEach(_ -> paid(quotes, brokerage));
        Response first = payOut(FIN, brokerage, 4_000_000);
        first.then().statusCode(201).body("state", equalTo("PAID"));
        Response second = payOut(FIN, brokerage, 2_000_000);
        second.then().statusCode(201).body("state", equalTo("PROPOSED"));
        payOut(FIA, brokerage, 840_001).then().statusCode(400);
        decide(FIN, second, "approval").then().statusCode(403);
        as(FIA).put("/api/commissions/payouts/%s/approval".formatted((String) second.path("id")))
                .then()
                .statusCode(428);
        decide(FIA, second, "approval").then().statusCode(200).body("state", equalTo("PAID"));
        decide(FIA, second, "approval").then().statusCode(412);
        assertEquals("840000", statement(brokerage).getString("statements[0].closing.amount"));
    }

    @Test
    void turnsDownWhatThenCanBePaidAgain() {
        String brokerage = newBrokerage();
        IntStream.range(0, 5).forEach(_ -> paid(quotes, brokerage));
        String reference = "KB-" + UUID.randomUUID();
        Response proposed = payOut(FIN, brokerage, 5_700_000, reference);
        decide(FIA, proposed, "rejection").then().statusCode(200).body("state", equalTo("REJECTED"));
        payOut(FIN, brokerage, 700_000, reference).then().statusCode(201).body("state", equalTo("PAID"));
        assertEquals("5000000", statement(brokerage).getString("statements[0].closing.amount"));
    }

    @Test
    void approvesNothingThatWasReturnedMeanwhile() {
        String brokerage = newBrokerage();
        List<String> policies =
                IntStream.range(0, 5).mapToObj(_ -> paid(quotes, brokerage)).toList();
        Response proposed = payOut(FIN, brokerage, 5_700_000);
        cancelFromTheBeginning(policies.getFirst());
        decide(FIA, proposed, "approval").then().statusCode(409).body("detail", containsString("4560000"));
    }

    @Test
    void recordsATransferOnceHoweverOftenAndManyAtOnceTellIt() throws Exception {
        String brokerage = newBrokerage();
        paid(quotes, brokerage);
        String reference = "KB-" + UUID.randomUUID();
        List<Integer> same =
                atOnce(8, () -> payOut(FIN, brokerage, 100_000, reference).statusCode());
        assertEquals(1, Collections.frequency(same, 201), same.toString());
        assertEquals(7, Collections.frequency(same, 200), same.toString());
        payOut(FIN, brokerage, 99_999, reference).then().statusCode(409);
        List<Integer> others = atOnce(8, () -> payOut(FIN, brokerage, 500_000).statusCode());
        assertEquals(2, Collections.frequency(others, 201), others.toString());
        assertEquals("40000", statement(brokerage).getString("statements[0].closing.amount"));
    }

    @Test
    void approvesOnceWhenManyDo() throws Exception {
        String brokerage = newBrokerage();
        IntStream.range(0, 5).forEach(_ -> paid(quotes, brokerage));
        Response proposed = payOut(FIN, brokerage, 5_700_000);
        List<Integer> answers =
                atOnce(6, () -> decide(FIA, proposed, "approval").statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals("0", statement(brokerage).getString("statements[0].closing.amount"));
    }

    private List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Integer>> answers = IntStream.range(0, callers)
                    .mapToObj(_ -> threads.submit(call))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
