package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitTaken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class ReinsuranceResourceTest {
    private static final String MONTH = "2026-11";
    private static final String QUOTA = "/api/reinsurance/bordereaux/QS-COMPANIES-2026/" + MONTH;

    @Inject
    Event<LimitTaken> payments;

    @Inject
    Bordereaux bordereaux;

    @Inject
    Statements statements;

    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    private static RequestSpecification asFinance() {
        return as(Tokens.user("fin").roles(Roles.FINANCE));
    }

    private static JsonPath cessions(String policy) {
        return asFinance()
                .get("/api/policies/" + policy + "/cessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Money account(JsonPath json, String list, String treaty, String reinsurer, String sum) {
        String amount = json.getString("%s.find { it.treaty == '%s' && it.reinsurer == '%s' }?.%s.amount"
                .formatted(list, treaty, reinsurer, sum));
        return won(amount == null ? 0 : Long.parseLong(amount));
    }

    private static String anEvent() {
        return "INC-" + UUID.randomUUID();
    }

    private static LimitTaken payment(String policy, String event, long amount) {
        return new LimitTaken(
                policy,
                "C-" + policy.substring(2),
                event,
                CoverageCode.PRIVACY_LIABILITY,
                won(amount),
                UUID.randomUUID(),
                LocalDate.parse("2026-12-20"),
                LocalDate.parse("2026-12-10"));
    }

    private void pay(LimitTaken payment) {
        QuarkusTransaction.requiringNew().run(() -> payments.fire(payment));
    }

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

    @Nested
    class Recoveries {

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

    @Nested
    class OfAMonth {

        @Test
        void addUpToTheLedger() {
            String number = issued(quotes);
            pay(payment(number, anEvent(), 800_000_000));
            assertEquals(List.of(), bordereaux.differences(YearMonth.parse(MONTH)));
            ValidatableResponse read = asFinance()
                    .queryParam("kind", "loss")
                    .get(QUOTA)
                    .then()
                    .statusCode(200)
                    .body("agreesWithLedger", is(true))
                    .body("closed", is(false))
                    .body("differences.size()", is(0));
            JsonPath json = read.extract().jsonPath();
            BigDecimal premium = json.getList("reinsurers.premium.amount", String.class).stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(json.getString("total.premium.amount"), premium.toPlainString());
        }

        @Test
        void aLineThatTheLedgerLacksIsFound() {
            String number = issued(quotes);
            QuarkusTransaction.begin();
            statements.update("""
                    INSERT INTO cession SELECT gen_random_uuid(), policy_number, transaction_id, transaction_kind,
                      effective_from, product, inception, treaty, 'CYBER_POOL', currency, sum_insured, gross_premium, parts,
                      part_premiums, premium, commission, month, ledger_entry_id, recorded_at, recorded_by
                    FROM cession WHERE policy_number = ? AND treaty = 'XR-1-2026' AND reinsurer = 'ALPENRUECK'""", number);
            List<LedgerDifference> found = bordereaux.differences(YearMonth.parse(MONTH));
            QuarkusTransaction.rollback();
            assertEquals(2, found.size());
            assertEquals("CYBER_POOL", found.getFirst().reinsurer());
            assertEquals(won(35_910), found.getFirst().bordereau());
            assertEquals(won(0), found.getFirst().ledger());
        }

        @Test
        void closedMonthsAreFixedAndEmptyOnesHaveNoSums() {
            asFinance()
                    .get("/api/reinsurance/bordereaux/QS-COMPANIES-2026/2026-10")
                    .then()
                    .statusCode(200)
                    .body("closed", is(true))
                    .body("reinsurers.size()", is(0))
                    .body("premiums.items.size()", is(0));
        }

        @Test
        void goOutAsCsvWithNumbersAndWithoutNames() {
            String number = issued(quotes);
            String csv = asFinance()
                    .get(QUOTA + ".csv")
                    .then()
                    .statusCode(200)
                    .contentType("text/csv;charset=UTF-8")
                    .header("Content-Disposition", containsString("QS-COMPANIES-2026-2026-11-premium.csv"))
                    .extract()
                    .asString();
            assertTrue(csv.startsWith("\uFEFFtreaty,recordedOn,policyNumber"), csv.substring(0, 60));
            String line = csv.lines()
                    .filter(each -> each.contains(number) && each.contains("HANGANG_RE"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(
                    line.contains("ENTERPRISE_CYBER,HANGANG_RE,KRW,1000000000,9500000,1425000,391875,"
                            + "DATA_RESTORATION 300000; BUSINESS_INTERRUPTION 225000; PRIVACY_LIABILITY 900000"),
                    line);
            assertFalse(csv.contains("한빛"), "names nobody");
        }

        @Test
        void returnPremiumAndWhatComesBackAreNumbersInCsv() {
            String number = issued(quotes);
            String event = anEvent();
            pay(payment(number, event, 100_000_000));
            pay(payment(number, event, -100_000_000));
            String csv = asFinance()
                    .queryParam("kind", "loss")
                    .get(QUOTA + ".csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(csv.contains(event + "," + number), csv);
            assertTrue(csv.contains(",-100000000,-15000000,0"), csv);
        }

        @Test
        void goOutAsSpreadsheetThatAddsUpToTheSums() throws IOException {
            String number = issued(quotes);
            pay(payment(number, anEvent(), 100_000_000));
            JsonPath json = asFinance().get(QUOTA).then().extract().jsonPath();
            byte[] file = asFinance()
                    .get(QUOTA + ".xlsx")
                    .then()
                    .statusCode(200)
                    .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .extract()
                    .asByteArray();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                Sheet premiums = workbook.findSheet("PREMIUM").orElseThrow();
                Sheet losses = workbook.findSheet("LOSS").orElseThrow();
                assertEquals(
                        BordereauKind.PREMIUM.columns(), texts(premiums.read().getFirst()));
                assertEquals(new BigDecimal(json.getString("total.premium.amount")), sum(premiums, 11));
                assertEquals(new BigDecimal(json.getString("total.recovered.amount")), sum(losses, 10));
                Row line = premiums.read().stream()
                        .filter(row -> texts(row).contains(number) && texts(row).contains("HANGANG_RE"))
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        0,
                        new BigDecimal("1425000")
                                .compareTo(line.getCellAsNumber(11).orElseThrow()));
                assertEquals(
                        LocalDate.parse("2026-12-01"),
                        line.getCellAsDate(5).orElseThrow().toLocalDate());
            }
        }

        private static List<String> texts(Row row) {
            return row.stream().filter(Objects::nonNull).map(Cell::getText).toList();
        }

        private static BigDecimal sum(Sheet sheet, int column) throws IOException {
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.skip(1)
                        .map(row -> row.getCellAsNumber(column).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/2026-13",
                    "/november",
                    "/2026-13.csv",
                    "/soon.xlsx",
                    "/2026-11?kind=all",
                    "/2026-11.csv?kind=all"
                })
        void whatIsNoMonthOrKindIsRefused(String path) {
            asFinance()
                    .get("/api/reinsurance/bordereaux/QS-COMPANIES-2026" + path)
                    .then()
                    .statusCode(400);
        }

        @Test
        void aTreatyThatIsNotThereHasNone() {
            asFinance()
                    .get("/api/reinsurance/bordereaux/QS-1999/2026-11")
                    .then()
                    .statusCode(404);
            asFinance()
                    .get("/api/reinsurance/bordereaux/QS-1999/2026-11.xlsx")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class OfTreaties {

        @Test
        void theListHasAllYearsInTheOrderOfApplication() {
            asFinance()
                    .get("/api/reinsurance/treaties")
                    .then()
                    .statusCode(200)
                    .body("code", hasItem("XE-2-2027"))
                    .body(
                            "findAll { it.inceptionFrom == '2026-01-01' && it.currency == 'USD' }.code",
                            contains("QS-USD-2026", "XR-USD-2026", "XE-USD-2026"));
        }

        @Test
        void oneTellsTermsReinsurersAndUse() {
            asFinance()
                    .get("/api/reinsurance/treaties/XR-1-2026")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("PER_RISK_EXCESS"))
                    .body("source", equalTo("P"))
                    .body("excess.deductible.amount", equalTo("500000000"))
                    .body("excess.aggregate.amount", equalTo("4500000000"))
                    .body("excess.depositPremium.amount", equalTo("180000000"))
                    .body("reinsurers.name", contains("Alpenrück", "Pacific Gate Re"));
            asFinance().get("/api/reinsurance/treaties/QS-1999").then().statusCode(404);
        }
    }

    @Nested
    class Readers {

        @ParameterizedTest
        @ValueSource(
                strings = {Roles.FINANCE, Roles.ACTUARY, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.AUDITOR})
        void mayReadEverything(String role) {
            String number = issued(quotes);
            for (String path : paths(number)) {
                as(Tokens.user("reader").roles(role)).get(path).then().statusCode(200);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {Roles.BROKER, Roles.UNDERWRITER, Roles.CLAIMS_HANDLER, Roles.FORENSIC_VENDOR})
        void areNotEverybody(String role) {
            String number = issued(quotes);
            for (String path : paths(number)) {
                as(Tokens.user("reader").roles(role).brokerage("HANBIT"))
                        .get(path)
                        .then()
                        .statusCode(403);
            }
        }

        private static List<String> paths(String policy) {
            return List.of(
                    "/api/reinsurance/treaties",
                    "/api/reinsurance/treaties/QS-COMPANIES-2026",
                    QUOTA,
                    QUOTA + ".csv",
                    QUOTA + ".xlsx",
                    "/api/policies/" + policy + "/cessions");
        }
    }
}
