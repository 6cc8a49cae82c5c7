package io.cyberpas.benchmark.issuing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers in the quote service's place: every quote is accepted, each of another company, and takes its binding. */
final class QuoteDouble implements AutoCloseable {

    private static final int OK = 200;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String template;

    private QuoteDouble(HttpServer server) {
        this.server = server;
        LocalDate from = LocalDate.now(ZoneId.of("Asia/Seoul")).plusMonths(1);
        this.template = resource()
                .replace("FROM", from.toString())
                .replace("UNTIL", from.plusYears(1).toString());
        server.createContext("/api/quotes/", this::answer);
        server.setExecutor(threads);
    }

    /** Starts where the policy service looks for the quote service. */
    static QuoteDouble start(int port) throws IOException {
        QuoteDouble quotes =
                new QuoteDouble(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256));
        quotes.server.start();
        return quotes;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean read = exchange.getRequestMethod().equals("GET");
        String number = exchange.getRequestURI().getPath().substring("/api/quotes/".length());
        byte[] body = (read ? quote(number) : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(OK, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String quote(String number) {
        return template.replace("QUOTE", number).replace("REGISTRATION", registration(number));
    }

    /** The company's number: the last nine digits of the quote's, and a tenth. */
    private static String registration(String quoteNumber) {
        String digits = quoteNumber.substring(quoteNumber.lastIndexOf('-') + 1) + "0";
        return "%s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
    }

    private static String resource() {
        try (InputStream file = QuoteDouble.class.getResourceAsStream("/issuing/quote.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
