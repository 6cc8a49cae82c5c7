package io.cyberpas.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every service must refuse. A service's {@code @ServiceTest} extends this. */
public abstract class SecurityContractTest {
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Method and path of the operations that are meant for everybody, such as {@code get /api/certificates/{code}}. */
    protected Set<String> openOperations() {
        return Set.of();
    }

    @Test
    void everyOperationNeedsATokenUnlessItIsMeantForEverybody() {
        Set<String> open = new TreeSet<>();
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json")
                .then()
                .extract()
                .jsonPath()
                .getMap("paths");
        assertThat(paths, not(anEmptyMap()));
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> {
                    Response answer = given().contentType(contentType(operations.get(method)))
                            .redirects()
                            .follow(false)
                            .urlEncodingEnabled(false)
                            .request(
                                    Method.valueOf(method.toUpperCase(Locale.ROOT)), path.replaceAll("\\{[^}]*}", "0"));
                    if (answer.statusCode() != 401 || !PROBLEM.equals(answer.contentType())) {
                        open.add(method + " " + path);
                    }
                }));
        assertThat(open, equalTo(openOperations()));
    }

    @Test
    void tokenForAnotherAudienceCountsAsNone() {
        given().auth()
                .oauth2(Tokens.user("ada")
                        .roles("auditor")
                        .audience("elsewhere")
                        .token())
                .get("/api/audit")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit;x",
                "/api/audit;x=1/verification",
                "/api/audit%3bx",
                "/api/audit%3Bx",
                "/api%2faudit",
                "/api%2Faudit",
                "/api%5Caudit",
                "/api%5caudit",
                "/api\\audit",
                "/api/audit%252f",
                "/;/api/audit",
                "/api/audit%00"
            })
    void pathsThatCanBeReadTwoWaysAreRefused(String path) throws IOException {
        String token = Tokens.user("ada").roles("auditor").token();
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer, startsWith("HTTP/1.1 400"));
        if (path.indexOf('\\') < 0) {
            // The HTTP server itself refuses a backslash, with no body.
            assertThat(answer, containsString(PROBLEM));
        }
    }

    @Test
    void unknownPathIsAProblem() {
        given().get("/api/no-such-thing").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void browserIsProtected() {
        given().get("/api/no-such-thing")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("frame-ancestors 'none'"), containsString("script-src 'self';")));
    }

    /** The first type the operation reads, so that it is not refused for another reason. */
    private static String contentType(Object operation) {
        if (operation instanceof Map<?, ?> members
                && members.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content) {
            return content.keySet().iterator().next().toString();
        }
        return "application/json";
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
