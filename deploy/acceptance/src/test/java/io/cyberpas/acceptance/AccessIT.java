package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in without a token, nobody gets further than the role reaches, and odd paths lead nowhere. */
@AcceptanceTest
class AccessIT {

    /** By which everybody checks who signed a report. */
    private static final String PUBLIC_KEYS = "GET /api/report-keys";

    private static final byte[] FORM = "--form--".getBytes(StandardCharsets.UTF_8);

    /** What everybody may ask who was shown a certificate. */
    private static final String PUBLIC = "GET /api/certificates/{code}";

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"QUOTE", "POLICY", "CLAIMS"})
    void every_operation_of_the_contract_needs_a_token(Part service, SuiteUnderTest suite) {
        JsonNode contract = contract(service, suite);
        assertThat(contract.path("openapi").asText()).startsWith("3.1");
        assertThat(contract.path("paths").size()).isPositive();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    URI address = suite.at(service, path.getKey().replaceAll("\\{[^}]+}", "X-1"));
                    Answer nobody = Caller.anonymous()
                            .send(
                                    method,
                                    address,
                                    mediaType(operation.getValue()),
                                    // A form announces its size, or it is refused before anything else.
                                    mediaType(operation.getValue()).startsWith("multipart") ? FORM : new byte[0],
                                    Map.of("Accept", answerType(operation.getValue())));
                    if (PUBLIC_KEYS.equals(method + " " + path.getKey())) {
                        nobody.expect(200);
                        return;
                    }
                    if (PUBLIC.equals(method + " " + path.getKey())) {
                        nobody.expectProblem(404);
                        return;
                    }
                    nobody.expectProblem(401);
                    assertThat(nobody.header("WWW-Authenticate"))
                            .as(nobody.request())
                            .startsWith("Bearer");
                }));
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"QUOTE", "POLICY", "CLAIMS"})
    void a_forged_or_foreign_token_is_refused(Part service, SuiteUnderTest suite) {
        String real = suite.as("ada").token();
        String forged = real.substring(0, real.lastIndexOf('.') + 1) + "Zm9yZ2Vk";
        URI address = suite.at(service, "/api/audit/verification");
        Caller.withToken(forged).get(address).expectProblem(401);
        Caller.withToken("no-token-at-all").get(address).expectProblem(401);
        suite.as("bora").get(address).expectProblem(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/quotes;x=1",
                "/api/quotes%3Bx",
                "/api%2Fquotes",
                "/api/quotes%2fQ-1",
                "/api%5Cquotes",
                "/api\\quotes",
                "/quotes;jsessionid=1"
            })
    void a_path_with_an_encoded_separator_is_refused(String path, SuiteUnderTest suite) throws IOException {
        assertThat(rawStatus(suite.at(Part.QUOTE, ""), path)).isEqualTo(400);
    }

    @Test
    void only_a_service_may_bind_a_quote_or_take_from_a_limit(SuiteUnderTest suite) {
        for (String user : new String[] {"bora", "uma", "pada", "hana", "mina", "ada"}) {
            suite.as(user)
                    .put(suite.quotes("/Q-2026-000001/binding"), "{\"policyNumber\": \"P-2026-000001\"}", Map.of())
                    .expectProblem(403);
            suite.as(user)
                    .put(
                            suite.policies("/P-2026-000001/erosions/019aa000-0000-7000-8000-000000000000"),
                            "{\"claimNumber\": \"C-2026-000001\", \"coveragePart\": \"DATA_RESTORATION\", \"amount\": "
                                    + ClaimFile.krw("1") + "}",
                            Map.of())
                    .expectProblem(403);
        }
    }

    @Test
    void a_brokers_system_works_in_its_own_name(SuiteUnderTest suite) {
        Caller system = suite.asClient("hanbit-broker-api");
        Answer quote = system.post(suite.quotes(""), Risks.midSizedTelecom("기계통신 주식회사"))
                .expect(201);
        assertThat(quote.text("/brokerage")).isEqualTo("HANBIT");
        suite.as("bora").get(suite.quotes("/" + quote.text("/number"))).expect(200);
        suite.as("minho").get(suite.quotes("/" + quote.text("/number"))).expectProblem(404);
    }

    /** What the operation reads, as its contract says. */
    static String mediaType(JsonNode operation) {
        Iterator<String> types = operation.at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    /** What the operation answers, as its contract says. */
    private static String answerType(JsonNode operation) {
        Iterator<String> types = operation.at("/responses/200/content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    static JsonNode contract(Part service, SuiteUnderTest suite) {
        return Caller.anonymous()
                .get(suite.at(service, "/q/openapi?format=json"))
                .expect(200)
                .body();
    }

    /** Sends the path as it stands, which no well-behaved client would. */
    private static int rawStatus(URI service, String path) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(reader.readLine().split(" ")[1]);
        }
    }
}
