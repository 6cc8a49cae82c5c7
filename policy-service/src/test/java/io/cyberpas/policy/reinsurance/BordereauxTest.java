package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.policy.RunningService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bordereaux and statements of a month. */
@RunningService
class BordereauxTest extends ReinsuranceFixture {

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
            assertEquals(BordereauKind.PREMIUM.columns(), texts(premiums.read().getFirst()));
            assertEquals(new BigDecimal(json.getString("total.premium.amount")), sum(premiums, 11));
            assertEquals(new BigDecimal(json.getString("total.recovered.amount")), sum(losses, 10));
            Row line = premiums.read().stream()
                    .filter(row -> texts(row).contains(number) && texts(row).contains("HANGANG_RE"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    0,
                    new BigDecimal("1425000").compareTo(line.getCellAsNumber(11).orElseThrow()));
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
        asFinance().get("/api/reinsurance/bordereaux/QS-1999/2026-11").then().statusCode(404);
        asFinance()
                .get("/api/reinsurance/bordereaux/QS-1999/2026-11.xlsx")
                .then()
                .statusCode(404);
    }
}
