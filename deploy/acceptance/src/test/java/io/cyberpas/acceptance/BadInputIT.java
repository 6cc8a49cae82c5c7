package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent to whatever operation is answered by a problem document, never by a failure of the service. */
@AcceptanceTest
class BadInputIT {

    private static final Map<String, byte[]> RUBBISH = rubbish();

    /** Files that are taken whatever is in them: what is wrong is told line by line afterwards. */
    private static final Set<String> LINE_BY_LINE = Set.of("/api/notice-imports");

    private static @Nullable PolicyFile policy;

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"QUOTE", "POLICY", "CLAIMS"})
    void rubbish_never_breaks_an_operation(Part service, SuiteUnderTest suite) {
        List<Caller> callers = List.of(
                suite.as("bora"),
                suite.as("hana"),
                suite.as("seonu"),
                suite.as("pada"),
                suite.as("fin"),
                suite.as("vera"),
                suite.asClient("claims-service"));
        JsonNode paths = AccessIT.contract(service, suite).path("paths");
        paths.properties().parallelStream()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> callers.forEach(caller -> {
                            String method = operation.getKey().toUpperCase(Locale.ROOT);
                            URI address =
                                    suite.at(service, path.getKey().replaceAll("\\{[^}]+}", "%ED%95%9C%EA%B8%80-1"));
                            boolean reads = !method.equals("GET")
                                    && operation.getValue().has("requestBody")
                                    && !LINE_BY_LINE.contains(path.getKey());
                            for (Map.Entry<String, byte[]> rubbish : RUBBISH.entrySet()) {
                                Answer answer = caller.send(
                                        method,
                                        address,
                                        AccessIT.mediaType(operation.getValue()),
                                        rubbish.getValue(),
                                        headers());
                                assertThat(answer.status())
                                        .as("%s with %s", answer.request(), rubbish.getKey())
                                        .isBetween(reads ? 400 : 200, 499);
                                if (reads) {
                                    answer.expectProblem(answer.status());
                                }
                                if (answer.status() == 403
                                        && answer.at("/type").asText().endsWith("not-allowed")) {
                                    // Who may not is refused before anything of the body is read, whatever is in it.
                                    break;
                                }
                            }
                        })));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /insured/annualSales/amount | "-1"              | $.insured.annualSales
            /insured/annualSales/amount | "0"               | $.insured.annualSales
            /insured/annualSales/amount | "1e400"           | $.insured.annualSales
            /insured/annualSales/amount | "60000000000.5"   | $.insured.annualSales
            /insured/annualSales/currency | "XXX"           | $.insured.annualSales
            /insured/annualSales/currency | "USD"           | $.insured.annualSales
            /insured/dataSubjects       | -5                | $.insured.dataSubjects
            /insured/dataSubjects       | 99999999999       | $.insured.dataSubjects
            /insured/dataSubjects       | "many"            | $.insured.dataSubjects
            /insured/name               | ""                | $.insured.name
            /insured/businessRegistrationNumber | "123-45-67890" | $.insured.businessRegistrationNumber
            /insured/industry           | "FISHING"         | $.insured.industry
            /externalRating             | 101               | $.externalRating
            /cover/from                 | "2020-01-01"      | $.cover.from
            /cover/from                 | "tomorrow"        | $.cover.from
            /product                    | "NOTHING"         | $.product
            /options                    | []                | $.options
            /options/0/limit/amount     | "123"             | $.options[0].limit
            /options/0/limit/currency   | "USD"             | $.options[0].limit.currency
            /currency                   | "CHF"             | $.currency
            /currency                   | "USD"             | $.insured.annualSales.currency
            /insured/country            | "JP"              | $.insured.country
            /insured/dataSubjects       | 10000000001       | $.insured.dataSubjects
            /insured/members            | 5                 | $.insured.members
            /answers/ISMS_VALID_UNTIL   | "2020-01-01"      | $.answers.ISMS_VALID_UNTIL
            /answers/NEVER_ASKED        | true              | $.answers.NEVER_ASKED
            /answers/MFA                | "maybe"           | $.answers.MFA
            /answers/TRAINING           | "DAILY"           | $.answers.TRAINING
            /answers/REMOTE_USB_CONTROL | true              | $.answers.REMOTE_USB_CONTROL
            /answers/EDR_COVERAGE       | 101               | $.answers.EDR_COVERAGE
            /answers/RECORDS_CONTACT    | 10000000001       | $.answers.RECORDS_CONTACT
            /answers/MFA_SCOPE          | ["EMAIL", "MOON"] | $.answers.MFA_SCOPE
            /answers/MFA                | {"is": true}      | $.answers.MFA
            /parts                      | ["HULL"]          | $.parts
            /riderTo                    | "P-2026-000001"   | $.riderTo
            /findings                   | [{"title": "t", "asset": "a", "cvssVector": "CVSS:3.1/AV:X", "knownExploited": false, "open": true}] | $.findings[0].cvssVector
            /findings                   | [{"title": "t", "asset": "a", "cvssVector": "CVSS:4.0/AV:N/AC:L", "knownExploited": false, "open": true}] | $.findings[0].cvssVector
            /findings                   | [{"title": "t", "asset": "a", "foundOn": "2999-01-01", "knownExploited": false, "open": true}] | $.findings[0].foundOn
            """)
    void a_wrong_field_of_a_submission_is_named(String pointer, String value, String path, SuiteUnderTest suite) {
        String risk = Json.with(Risks.midSizedTelecom("틀린통신 주식회사"), pointer, value);
        Answer answer = suite.as("bora").post(suite.quotes(""), risk).expectProblem(400);
        assertThat(answer.at("/errors").findValuesAsText("path"))
                .as("paths named by %s", answer.body())
                .anySatisfy(named -> assertThat(named).startsWith(path));
    }

    @Test
    void an_unknown_field_is_named(SuiteUnderTest suite) {
        String risk = Risks.midSizedTelecom("모르는통신").replaceFirst("\\{", "{\"discount\": 10,");
        Answer answer = suite.as("bora").post(suite.quotes(""), risk).expectProblem(400);
        assertThat(answer.body().toString()).contains("discount");
    }

    @Test
    void a_draft_with_wrong_figures_is_kept_and_says_what_is_wrong(SuiteUnderTest suite) {
        String wrong = Json.with(Risks.midSizedTelecom("엉망통신 주식회사"), "/options/0/limit/amount", "\"123\"");
        wrong = Json.with(wrong, "/answers/NEVER_ASKED", "true");
        wrong = Json.with(wrong, "/insured/annualSales/amount", "\"-1\"");
        Answer draft = suite.as("bora").post(suite.quotes("/drafts"), wrong).expect(201);
        assertThat(draft.at("/problems").findValuesAsText("path"))
                .containsExactlyInAnyOrder(
                        "$.options[0].limit.amount", "$.answers.NEVER_ASKED", "$.insured.annualSales.amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?status=LOST", "?since=yesterday", "?until=2026-13-01", "?product=HULL", "?after=%00", "?size=0"
            })
    void a_wrong_filter_is_a_problem(String query, SuiteUnderTest suite) {
        suite.as("uma").get(suite.quotes(query)).expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policies?status=LOST",
                "/policies?beginsFrom=yesterday",
                "/policies?product=HULL",
                "/invoices?state=LOST",
                "/receipts?size=0",
                "/refunds?state=LOST",
                "/ledger/entries?account=GOLD",
                "/ledger/trial-balance?from=2026-13-01",
                "/reinsurance/bordereaux/QS-COMPANIES-2026/someday",
                "/renewals?state=LOST",
                "/accumulation?by=moon",
                "/compulsory-register?on=today",
                "/compulsory-register/gaps?state=LOST"
            })
    void a_wrong_filter_of_the_policy_service_is_a_problem(String path, SuiteUnderTest suite) {
        suite.as("ada").get(suite.at(Part.POLICY, "/api" + path)).expectProblem(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /effectiveFrom          | "2020-01-01"      | $.effectiveFrom
            /effectiveFrom          | "tomorrow"        | $.effectiveFrom
            /reason                 | ""                | $.reason
            /parts/0/code           | "HULL"            | $.parts[0].code
            /parts/0/limit/amount   | "-1"              | $.parts[0].limit
            /parts/0/limit/amount   | "0.5"             | $.parts[0].limit
            /parts/0/limit/currency | "USD"             | $.parts[0].limit
            /parts/0/limit/amount   | "9000000000"      | $.aggregateLimit
            /parts/0/waitingPeriodHours | -1            | $.parts[0].waitingPeriodHours
            /aggregateLimit         | {"amount": "1", "currency": "KRW"} | $.aggregateLimit
            /insured                | {"name": " "}     | $.insured.name
            /insured                | {"dataSubjects": -5} | $.insured.dataSubjects
            /limits                 | [{"code": "each event"}] | $.limits[0].code
            /settlements            | [{"field": "", "on": null, "take": "BOTH"}] | $.settlements[0]
            """)
    void a_wrong_field_of_an_endorsement_is_named(String pointer, String value, String path, SuiteUnderTest suite) {
        if (policy == null) {
            policy = PolicyFile.issued(suite, Risks.midSizedTelecom("틀린배서통신 주식회사"));
        }
        String change = Json.with(PolicyFile.restoration(Risks.today().plusDays(10), "500000000"), pointer, value);
        Answer answer = policy.preview("pada", "endorsements", change).expectProblem(400);
        assertThat(answer.at("/errors").findValuesAsText("path"))
                .as("paths named by %s", answer.body())
                .anySatisfy(named -> assertThat(named).startsWith(path));
    }

    private static Map<String, String> headers() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
    }

    private static Map<String, byte[]> rubbish() {
        Map<String, byte[]> rubbish = new LinkedHashMap<>();
        rubbish.put("nothing", new byte[0]);
        rubbish.put("an array", "[1, 2, 3]".getBytes(StandardCharsets.UTF_8));
        rubbish.put("null", "null".getBytes(StandardCharsets.UTF_8));
        rubbish.put("half an object", "{\"a\": ".getBytes(StandardCharsets.UTF_8));
        rubbish.put("an unknown field", "{\"모르는 것\": \"값\"}".getBytes(StandardCharsets.UTF_8));
        rubbish.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        rubbish.put("deep nesting", ("[".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        return rubbish;
    }
}
