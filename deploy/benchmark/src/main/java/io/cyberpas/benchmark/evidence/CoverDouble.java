package io.cyberpas.benchmark.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** Answers in the policy service's place: every policy is in force. */
public final class CoverDouble implements AutoCloseable {

    private static final String PATH = "/api/policies/";

    private final HttpServer server;
    private final String template;

    private CoverDouble(HttpServer server, String cover) throws IOException {
        this.server = server;
        LocalDate from = LocalDate.now(ZoneId.of("Asia/Seoul")).minusMonths(6);
        try (InputStream file = CoverDouble.class.getResourceAsStream(cover)) {
            template = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FROM", from.toString())
                    .replace("UNTIL", from.plusYears(1).toString());
        }
        server.createContext(PATH, this::answer);
    }

    /** Starts where the claims service looks for the policy service. */
    static CoverDouble start(int port) throws IOException {
        return start(port, "/evidence/cover.json");
    }

    /** The same with a cover of another shape, a resource. */
    public static CoverDouble start(int port, String cover) throws IOException {
        CoverDouble covers = new CoverDouble(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16), cover);
        covers.server.start();
        return covers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String policy =
                exchange.getRequestURI().getPath().substring(PATH.length()).split("/")[0];
        byte[] body = template.replace("POLICY", policy).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
