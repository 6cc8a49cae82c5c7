package io.cyberpas.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Somebody who calls the suite's API with a real token of the running identity provider. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A token is renewed this long before it ends, so that none ends under a call. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Supplier<Token> signIn;
    private Token token;

    private Caller(Supplier<Token> signIn) {
        this.signIn = signIn;
        this.token = signIn.get();
    }

    private record Token(String text, Instant usableUntil) {

        static Token of(String text) {
            return new Token(text, Instant.MAX);
        }
    }

    /** A demo user, signed in by password; the password is the name with {@code -demo}. */
    static Caller user(URI issuer, String name) {
        return new Caller(() -> token(
                issuer,
                Map.of(
                        "grant_type", "password",
                        "client_id", "cyberpas-cli",
                        "username", name,
                        "password", name + "-demo",
                        "scope", "openid")));
    }

    /** A client that calls in its own name, such as a broker's system. */
    static Caller client(URI issuer, String clientId) {
        return new Caller(() -> token(
                issuer,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        clientId + "-secret")));
    }

    /** Nobody: no token at all. */
    static Caller anonymous() {
        return withToken("");
    }

    /** Somebody with a token that nobody issued. */
    static Caller withToken(String token) {
        return new Caller(() -> Token.of(token));
    }

    /** The token, a new one where it is about to end: a run of all tests may take longer than a token lives. */
    synchronized String token() {
        if (token.usableUntil().isBefore(Instant.now())) {
            token = signIn.get();
        }
        return token.text();
    }

    Answer get(URI address) {
        return send(request(address).GET());
    }

    /** Reads another media type than JSON. */
    Answer get(URI address, String mediaType) {
        return send(request(address).setHeader("Accept", mediaType).GET());
    }

    /** Reads a file as it is. */
    Download download(URI address, String mediaType) {
        HttpRequest request =
                request(address).setHeader("Accept", mediaType).GET().build();
        HttpResponse<byte[]> response = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Download(
                request.method() + " " + address,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    /** Creates with a fresh idempotency key. */
    Answer post(URI address, String json) {
        return post(address, json, UUID.randomUUID().toString());
    }

    Answer post(URI address, String json, String idempotencyKey) {
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Changes what was read as {@code etag}. */
    Answer post(URI address, String etag, String json, Map<String, String> headers) {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a body of any media type with any headers. */
    Answer send(String method, URI address, String mediaType, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return send(request);
    }

    Answer put(URI address, String json, Map<String, String> headers) {
        return send("PUT", address, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static Token token(URI issuer, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Instant asked = Instant.now();
        Answer answer = anonymous()
                .send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        Duration life = Duration.ofSeconds(answer.expect(200).at("/expires_in").asLong());
        return new Token(answer.text("/access_token"), asked.plus(life).minus(MARGIN));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("Accept", "application/json");
        String bearer = token();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                request.method() + " " + request.uri(),
                response.statusCode(),
                response.headers(),
                json(response.body()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return HTTP.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
