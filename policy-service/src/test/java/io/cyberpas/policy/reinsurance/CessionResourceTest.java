package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.policy.RunningService;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What of a policy is ceded to which treaty, and what a change makes of it. */
@RunningService
class CessionResourceTest extends ReinsuranceFixture {

    @Nested
    class Cessions {

        @Test
        void newBusinessIsCededByTreatyReinsurerAndPart() {
            String number = issued(quotes);
            JsonPath json = cessions(number);
            // 30% of 9,500,000 is 2,850,000: 50% / 30% / 20%; 27.5% commission.
            assertEquals(won(1_425_000), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "premium"));
            assertEquals(won(391_875), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "commission"));
            assertEquals(won(855_000), account(json, "accounts", "QS-COMPANIES-2026", "ALPENRUECK", "premium"));
            assertEquals(won(570_000), account(json, "accounts", "QS-COMPANIES-2026", "PACIFIC_GATE_RE", "premium"));
            // Deposit 12% of 1.5bn on 20bn is 0.9% of 6,650,000 = 59,850, of which 60%.
            assertEquals(won(35_910), account(json, "accounts", "XR-1-2026", "ALPENRUECK", "premium"));
            assertEquals(
                    new BigDecimal("9500000"),
                    new BigDecimal(json.getString("netPremium.amount"))
                            .add(new BigDecimal(json.getString("cededPremium.amount"))));
            assertEquals(
                    "900000",
                    json.getString(
                            "lines.items.find { it.treaty == 'QS-COMPANIES-2026' && it.reinsurer == 'HANGANG_RE' }"
                                    + ".premiumByPart.PRIVACY_LIABILITY.amount"));
            assertEquals("NEW_BUSINESS", json.getString("lines.items[0].transaction"));
        }

        @Test
        void linesArePagedByKey() {
            String number = issued(quotes);
            String next = asFinance()
                    .queryParam("size", 2)
                    .get("/api/policies/" + number + "/cessions")
                    .then()
                    .statusCode(200)
                    .body("lines.items.size()", is(2))
                    .extract()
                    .path("lines.next");
            asFinance()
                    .queryParam("after", next)
                    .get("/api/policies/" + number + "/cessions")
                    .then()
                    .statusCode(200)
                    .body("lines.items.size()", is(10));
        }

        @Test
        void aPolicyThatIsNotThereIsNotFound() {
            asFinance().get("/api/policies/P-1999-000001/cessions").then().statusCode(404);
        }
    }

    @Nested
    class Changes {

        private void change(String policy, String what, String body) {
            quotes.answer("POST", "/api/repricings", 200, """
                    {"items":[{"reference":"x","outcome":"PRICED","reasons":[],"premium":{"amount":"8500000","currency":"KRW"},
                     "tariffVersion":"2026-01","productVersion":"2026-01",
                     "parts":[{"code":"PRIVACY_LIABILITY","premium":{"amount":"5000000","currency":"KRW"}},
                      {"code":"DATA_RESTORATION","premium":{"amount":"2000000","currency":"KRW"}},
                      {"code":"BUSINESS_INTERRUPTION","premium":{"amount":"1500000","currency":"KRW"}}]}]}""");
            asPada().header("If-Match", asPada().get("/api/policies/" + policy).header("ETag"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/api/policies/" + policy + "/" + what)
                    .then()
                    .statusCode(201);
        }

        @Test
        void returnPremiumIsReturnedByTheReinsurers() {
            String number = issued(quotes);
            change(number, "endorsements", """
                    {"effectiveFrom":"2026-12-01","reason":"r","retention":{"amount":"20000000","currency":"KRW"}}""");
            JsonPath json = cessions(number);
            assertEquals("8500000", json.getString("writtenPremium.amount"));
            // 30% of 8,500,000, of which 50%: 1,275,000; 150,000 of the 1,425,000 come back.
            assertEquals(won(1_275_000), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "premium"));
            assertEquals(won(350_625), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "commission"));
            assertEquals("ENDORSEMENT", json.getString("lines.items[0].transaction"));
            assertEquals(
                    "-150000",
                    json.getString(
                            "lines.items.find { it.treaty == 'QS-COMPANIES-2026' && it.reinsurer == 'HANGANG_RE' }"
                                    + ".cededPremium.amount"));
            assertEquals(List.of(), bordereaux.differences(YearMonth.parse(MONTH)));
        }

        @Test
        void aSumInsuredAboveTheMaximumPerRiskLowersTheQuotaShareOfAllPremium() {
            String number = issued(quotes);
            change(number, "endorsements", """
                    {"effectiveFrom":"2026-12-01","reason":"r","aggregateLimit":{"amount":"20000000000","currency":"KRW"}}""");
            // 30% x 10bn / 20bn = 15% of 8,500,000, of which 50%.
            JsonPath json = cessions(number);
            assertEquals("20000000000", json.getString("sumInsured.amount"));
            assertEquals(won(637_500), account(json, "accounts", "QS-COMPANIES-2026", "HANGANG_RE", "premium"));
        }

        @Test
        void aPolicyThatCountsAsNeverBegunCedesNothing() {
            String number = issued(quotes);
            change(number, "cancellation", """
                    {"effectiveFrom":"2026-12-01","reason":"r","returnBasis":"FLAT"}""");
            JsonPath json = cessions(number);
            assertEquals("0", json.getString("cededPremium.amount"));
            assertEquals("0", json.getString("commission.amount"));
            assertEquals("0", json.getString("netPremium.amount"));
            assertTrue(
                    json.getList("accounts.premium.amount").stream().allMatch("0"::equals),
                    () -> json.getString("accounts"));
        }
    }
}
