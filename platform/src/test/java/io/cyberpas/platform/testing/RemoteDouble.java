package io.cyberpas.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Another service, as far as a test needs it: answers what it is told and remembers what it was asked. */
public final class RemoteDouble implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Function<Request, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /**
     * What came in.
     *
     * @param headers first value each, names in lower case
     */
    public record Request(String method, String path, Map<String, String> headers, String body) {}

    /** What goes out; a problem document where the status is 400 or above. */
    public record Answer(int status, String body) {}

    private volatile Function<Request, Answer> otherwise =
            _ -> new Answer(404, "{\"title\":\"Not found\",\"status\":404}");

    private RemoteDouble(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port. */
    public static RemoteDouble start() {
        return start(0);
    }

    /** Starts on a port that the service under test has been told already. */
    public static RemoteDouble start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            RemoteDouble remote = new RemoteDouble(server);
            server.createContext("/", remote::handle);
            server.start();
            return remote;
        } catch (IOException e) {
            throw new IllegalStateException("The double of a remote service does not start", e);
        }
    }

    /** Where it listens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers a method and path (without query) always so. */
    public RemoteDouble answer(String method, String path, int status, String body) {
        return answer(method, path, _ -> new Answer(status, body));
    }

    /** Answers a method and path (without query) by what is asked. */
    public RemoteDouble answer(String method, String path, Function<Request, Answer> by) {
        answers.put(method + " " + path, by);
        return this;
    }

    /** Answers whatever has no answer of its own, such as paths that end in an identifier; 404 until told. */
    public RemoteDouble otherwise(Function<Request, Answer> by) {
        otherwise = by;
        return this;
    }

    /** All requests so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Requests so far of one method and path. */
    public List<Request> requests(String method, String path) {
        return requests.stream()
                .filter(r ->
                        r.method().equals(method) && r.path().split("\\?", 2)[0].equals(path))
                .toList();
    }

    /** Forgets requests and answers. */
    public void reset() {
        answers.clear();
        requests.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        Request request = new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
        requests.add(request);
        Function<Request, Answer> by = answers.getOrDefault(
                request.method() + " " + exchange.getRequestURI().getPath(), otherwise);
        Answer answer = by.apply(request);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
