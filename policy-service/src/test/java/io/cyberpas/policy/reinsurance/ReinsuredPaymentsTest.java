package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.limit.LimitTaken;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What reinsurers bear of payments. */
@RunningService
class ReinsuredPaymentsTest extends ReinsuranceFixture {

    @Test
    void aPaymentOfTheClaimsServiceIsRecovered() {
        String number = issued(quotes);
        asService()
                .body("""
                        {"claimNumber":"C-2026-000077","coveragePart":"PRIVACY_LIABILITY","amount":{"amount":"900000000","currency":"KRW"}}""")
                .put("/api/policies/%s/erosions/%s".formatted(number, UUID.randomUUID()))
                .then()
                .statusCode(201);
        // 30% of 900m is 270m, of which 50%; of 630m kept, 130m are above 500m, of which 60%.
        JsonPath json = cessions(number);
        assertEquals(won(135_000_000), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "recovered"));
        assertEquals(won(78_000_000), account(json, "accounts", "XR-1-2026", "ALPENRUECK", "recovered"));
        String ofClaim = "/api/policies/" + number + "/loss-cessions?claim=C-2026-000077";
        String share = "find { it.treaty == 'QS-COMPANIES-2026' && it.reinsurer == 'HANGANG_RE' }.";
        asService()
                .get(ofClaim)
                .then()
                .statusCode(200)
                .body(share + "kind", equalTo("QUOTA_SHARE"))
                .body(share + "part", equalTo("PRIVACY_LIABILITY"))
                .body(share + "loss.amount", equalTo("900000000"))
                .body(share + "recovered.amount", equalTo("135000000"));
        asService().get(ofClaim + "9").then().statusCode(200).body("size()", equalTo(0));
        as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"))
                .get(ofClaim)
                .then()
                .statusCode(403);
    }

    @Test
    void toldAgainAPaymentCountsOnceAndWhatComesBackUndoesIt() {
        String number = issued(quotes);
        String event = anEvent();
        LimitTaken payment = payment(number, event, 700_000_000);
        pay(payment);
        pay(payment);
        assertEquals("210000000", cessions(number).getString("recovered.amount"));
        pay(payment(number, event, -700_000_000));
        assertEquals("0", cessions(number).getString("recovered.amount"));
        asFinance()
                .get("/api/reinsurance/events/" + event)
                .then()
                .statusCode(200)
                .body("costs[0].paid.amount", equalTo("0"))
                .body("costs[0].ceded.amount", equalTo("0"));
    }

    @Test
    void policiesOfOneEventReachTheLayerPerEventInAnyOrderAndAtOnce() throws Exception {
        String event = anEvent();
        List<LimitTaken> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String number = issued(quotes);
            all.addAll(Collections.nCopies(3, number).stream()
                    .map(each -> payment(each, event, 300_000_000))
                    .toList());
        }
        Collections.shuffle(all, new Random(4));
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> paid = new ArrayList<>();
            all.forEach(payment -> paid.add(callers.submit(() -> pay(payment))));
            for (Future<?> each : paid) {
                each.get();
            }
        }
        // Each policy: 900m, 70% kept are 630m, 130m of it per risk, 500m left. Six keep 3bn: 1bn above 2bn per
        // event.
        JsonPath json = asFinance()
                .get("/api/reinsurance/events/" + event)
                .then()
                .statusCode(200)
                .body("costs[0].policies", is(6))
                .body("costs[0].paid.amount", equalTo("5400000000"))
                .body("costs[0].ceded.amount", equalTo("3400000000"))
                .body("costs[0].net.amount", equalTo("2000000000"))
                .body("losses.items.size()", is(18))
                .extract()
                .jsonPath();
        assertEquals("3000000000", json.getString("layers.find { it.treaty == 'XE-1-2026' }.retained.amount"));
        assertEquals("1000000000", json.getString("layers.find { it.treaty == 'XE-1-2026' }.recovered.amount"));
        assertEquals(won(468_000_000), account(json, "accounts", "XR-1-2026", "ALPENRUECK", "recovered"));
        assertEquals(won(400_000_000), account(json, "accounts", "XE-1-2026", "PACIFIC_GATE_RE", "recovered"));
        all.forEach(payment -> pay(payment(payment.policyNumber(), event, -300_000_000)));
        asFinance().get("/api/reinsurance/events/" + event).then().body("costs[0].ceded.amount", equalTo("0"));
    }

    @Test
    void anEventThatHitNobodyIsNotFound() {
        asFinance().get("/api/reinsurance/events/INC-1999").then().statusCode(404);
    }
}
