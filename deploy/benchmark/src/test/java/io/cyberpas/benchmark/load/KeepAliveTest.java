package io.cyberpas.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class KeepAliveTest {

    private static final int CHUNKED_LENGTH = 20_000;

    @Test
    void posts_one_after_the_other_over_one_connection() throws Exception {
        Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
        Set<String> keys = new HashSet<>();
        Set<String> read = new HashSet<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/quotes", exchange -> {
            callers.add(exchange.getRemoteAddress());
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean inChunks = body.length == CHUNKED_LENGTH;
            exchange.sendResponseHeaders(201, inChunks ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (KeepAlive connection = new KeepAlive(address, "token")) {
            for (String name : new String[] {"가온정보", "나루", "", "x".repeat(CHUNKED_LENGTH), "y"}) {
                KeepAlive.Answer answer = connection.post("/quotes", name.getBytes(StandardCharsets.UTF_8), "key");
                assertThat(answer.status()).isEqualTo(201);
                assertThat(answer.text()).isEqualTo(name);
            }
        } finally {
            server.stop(0);
        }
        assertThat(callers).hasSize(1);
        assertThat(keys).containsExactly("key Bearer token");
    }
}
