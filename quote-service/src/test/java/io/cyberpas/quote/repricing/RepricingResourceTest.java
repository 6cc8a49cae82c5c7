package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.quote.RunningService;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The policy service asks for premiums. */
@RunningService
class RepricingResourceTest extends RepricingResourceFixture {

    @Test
    void getsAPremiumForEachItemInTheOrderAsked() {
        String number = acceptedQuote();
        asked(
                        item(number),
                        item("Q-1999-000001"),
                        item(number, "{\"dataSubjects\":1200000}", won("1000000000")),
                        item(number, "{}", won("10000000000")),
                        item(number, "{\"annualSales\":%s}".formatted(won("900000000000")), won("1000000000")))
                .statusCode(200)
                .body("items.outcome", contains("PRICED", "REFUSED", "PRICED", "REFERRED", "REFERRED"))
                .body("items.reference[1]", is("of Q-1999-000001"))
                .body("items[0].reasons", empty())
                .body("items[0].parts.code", contains("PRIVACY_LIABILITY", "MEDIA_LIABILITY"))
                .body(
                        "items[0].parts.collect { it.premium.amount.toLong() }.sum() as String",
                        is(asked(item(number))
                                .extract()
                                .path("items[0].premium.amount")
                                .toString()))
                .body("items[1].reasons.code", contains("NO_ACCEPTED_QUOTE"))
                .body("items[1].reasons[0].text", is("There is no accepted quote Q-1999-000001."))
                .body("items[1].premium", nullValue())
                .body("items[3].reasons.code", contains("LIMIT_ABOVE_CAPACITY"))
                .body("items[3].premium.currency", is("KRW"))
                .body("items[4].reasons.code", contains("SALES_ABOVE_TARIFF"))
                .body("items[4].premium", nullValue());
    }

    @Test
    void isToldTheReasonsInKorean() {
        String number = acceptedQuote();
        given().auth()
                .oauth2(SERVICE)
                .header("Accept-Language", "ko")
                .contentType(ContentType.JSON)
                .body("{\"items\":[%s,%s]}".formatted(item("Q-1999-000001"), item(number, "{}", won("123000000"))))
                .post("/api/repricings")
                .then()
                .statusCode(200)
                .body("items[0].reasons[0].text", containsString("승낙된 견적 Q-1999-000001"))
                .body("items[1].reasons[0].text", containsString("한도"));
    }

    @Test
    void changesNothing() {
        String number = acceptedQuote();
        int version = read(UMA, number).extract().path("version");
        asked(item(number)).statusCode(200);
        read(UMA, number).body("version", is(version)).body("status", is("ACCEPTED"));
    }

    @Test
    void getsNoPremiumForAQuoteThatNobodyAccepted() {
        asked(item(newQuote(midSizedCompany())))
                .statusCode(200)
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].reasons.code", contains("NO_ACCEPTED_QUOTE"));
    }

    @Test
    void isReferredForCapacityOnlyByWhatIsPromisedBeyondTheQuotesOwnLimit() throws SQLException {
        String number = acceptedQuote();
        String capacity = as(UMA).get("/api/capacity?year=" + FROM.getYear())
                .then()
                .extract()
                .path("find { it.segment == 'COMPANY' && it.currency == 'KRW' }.capacity.amount");
        String kept = accepted(capacity);
        try {
            asked(item(number), item(number, "{}", won("2000000000")))
                    .statusCode(200)
                    .body("items.outcome", contains("PRICED", "REFERRED"))
                    .body("items[1].reasons.code", contains("CAPACITY_EXHAUSTED"));
        } finally {
            accepted(kept);
        }
    }

    /** Sets what companies' quotes have accepted in the year of cover, and says what it was. */
    private String accepted(String amount) throws SQLException {
        String gate = "WHERE segment = 'COMPANY' AND currency = 'KRW' AND year = " + FROM.getYear();
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement();
                var before = statement.executeQuery("SELECT accepted::text FROM capacity_gate " + gate)) {
            before.next();
            String was = before.getString(1);
            statement.executeUpdate("UPDATE capacity_gate SET accepted = " + amount + " " + gate);
            return was;
        }
    }

    @Test
    void isToldWhichItemHasTheWrongShape() {
        String right = item("Q-2026-000001");
        asked(
                        right,
                        right.replace("1000000000\"", "-1\"")
                                .replace(FROM.plusYears(1).toString(), FROM.toString()))
                .statusCode(400)
                .body(
                        "errors.path",
                        hasItems("$.items[1].limit.amount", "$.items[1].parts[0].limit.amount", "$.items[1].cover.to"));
        asked(right, right, right.replace("\"tariffOn\":\"%s\",".formatted(FROM), ""))
                .statusCode(400)
                .body("errors.path", contains("$.items[2].tariffOn"));
        asked(right.replace("MEDIA_LIABILITY", "PRIVACY_LIABILITY"))
                .statusCode(400)
                .body("errors.path", contains("$.items[0].parts[1].code"));
        asked(right.replace("MEDIA_LIABILITY", "MAGIC"))
                .statusCode(400)
                .body("errors.path", contains("$.items[0].parts[1].code"));
        asked(right.replace(
                        "\"limit\":{\"amount\":\"1000000000\",\"currency\":\"KRW\"},\"retention\":{\"amount\":\"10000000\",\"currency\":\"KRW\"},",
                        ""))
                .statusCode(400)
                .body("errors.path", hasItems("$.items[0].limit", "$.items[0].retention"));
        asked().statusCode(400).body("errors.path", contains("$.items"));
        asked(IntStream.rangeClosed(0, 500).mapToObj(i -> right).toList())
                .statusCode(400)
                .body("errors.path", contains("$.items"));
    }

    @Test
    void getsFiveHundredWithAHandfulOfStatements() throws SQLException {
        List<String> numbers = copies(acceptedQuote(), 500);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            List<String> items =
                    numbers.stream().map(RepricingResourceTest::item).toList();
            asked(items).statusCode(200);
            long before = statistics.getPrepareStatementCount();
            asked(items)
                    .statusCode(200)
                    .body("items", hasSize(500))
                    .body("items.outcome", everyItem(is("PRICED")))
                    .body(
                            "items.reference",
                            is(numbers.stream().map(number -> "of " + number).toList()));
            assertThat(statistics.getPrepareStatementCount() - before, lessThan(20L));
        } finally {
            statistics.setStatisticsEnabled(false);
            remove(numbers);
        }
    }

    /** Copies of the quote that are older than all others, so that no list begins with them. */
    private List<String> copies(String number, int count) throws SQLException {
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            String columns = columns(statement);
            statement.execute("""
                    INSERT INTO quote (id, number, %1$s)
                    SELECT ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid,
                           'Q-1998-' || lpad(i::text, 6, '0'), %1$s
                    FROM quote, generate_series(1, %2$d) AS i WHERE number = '%3$s'
                    """.formatted(columns, count, number));
            statement.execute("""
                    INSERT INTO quote_option (quote_id, position, number, limit_amount, limit_currency,
                        retention_amount, retention_currency, premium_amount, premium_currency, worksheet)
                    SELECT copy.id, position, o.number, limit_amount, limit_currency, retention_amount,
                           retention_currency, premium_amount, premium_currency, worksheet
                    FROM quote_option o JOIN quote ON quote.id = o.quote_id, quote copy
                    WHERE quote.number = '%s' AND copy.number LIKE 'Q-1998-%%'
                    """.formatted(number));
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj("Q-1998-%06d"::formatted)
                .toList();
    }

    private String columns(Statement statement) throws SQLException {
        try (var names = statement.executeQuery("""
                SELECT string_agg(column_name, ', ') FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = 'quote' AND column_name NOT IN ('id', 'number')
                """)) {
            names.next();
            return names.getString(1);
        }
    }

    private void remove(List<String> numbers) throws SQLException {
        String list = numbers.stream().map("'%s'"::formatted).collect(Collectors.joining(","));
        try (Connection connection = PostgresResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "DELETE FROM quote_option WHERE quote_id IN (SELECT id FROM quote WHERE number IN (" + list + "))");
            statement.execute("DELETE FROM quote WHERE number IN (" + list + ")");
        }
    }
}
