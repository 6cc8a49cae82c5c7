package io.cyberpas.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.testing.AnnouncedBody;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@ServiceTest
class BodyLimitsTest {

    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    @TestHTTPResource
    URI service;

    private String announced(String path, long bytes) throws IOException {
        return AnnouncedBody.answer(service.getPort(), path, bytes);
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
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        }
    }
}
