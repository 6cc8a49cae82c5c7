package io.cyberpas.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@ServiceTest
class BodyLimitsTest {

    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    @TestHTTPResource
    URI service;

    /** What is answered to somebody who announces a body, before any of it is sent. */
    private String announced(String path, long bytes) throws IOException {
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, bytes);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachKindOfFileHasALimitOfItsOwn() throws IOException {
        assertThat(announced("/api/pictures", 20 * KILO + 1))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "a file of the kind picture may have 20,480 bytes");
        assertThat(announced("/api/films", 21 * MEGA)).startsWith("HTTP/1.1 404");
    }

    @Test
    void whatSendsNoFileHasTheOrdinaryOne() throws IOException {
        assertThat(announced("/api/things", 16 * MEGA + 1))
                .startsWith("HTTP/1.1 413")
                .contains("a request here may have 16,777,216 bytes");
    }

    @Test
    void noKindHasMoreThanTheServerTakes() throws IOException {
        assertThat(announced("/api/films", 31 * MEGA)).contains("film may have 31,457,280 bytes");
    }

    @Test
    void whatAnnouncesNothingIsRefusedWhereItExceedsTheLimit() throws IOException, InterruptedException {
        byte[] blank = " ".repeat(17 * MEGA).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/things"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "chunked-and-too-large")
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.user("bora")
                                        .roles(Roles.BROKER)
                                        .brokerage("HANBIT")
                                        .token())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blank)))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("a request here may have 16,777,216 bytes");
        }
    }
}
