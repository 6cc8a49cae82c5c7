package io.cyberpas.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** Somebody who calls a service with a real token. */
public final class Desk {

    private static final int POLL_MILLIS = 20;

    /** How long a token is used, well within its life. */
    private static final Duration USED = Duration.ofMinutes(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final Part service;
    private final HttpClient client;
    private final String user;
    private String token = "";
    private Instant signedIn = Instant.EPOCH;

    /** @param user a demo user */
    public Desk(Suite suite, Part service, HttpClient client, String user) {
        this.suite = suite;
        this.service = service;
        this.client = client;
        this.user = user;
    }

    /** Fetches a new token, so that what is measured next need not. One lives for some minutes. */
    public void signIn() throws IOException, InterruptedException {
        token = Tokens.of(suite, user);
        signedIn = Instant.now();
    }

    /** Reads what is at a path of the service. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET(), BodyHandlers.ofString()));
    }

    /** Creates something. */
    public JsonNode post(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends a body of any media type. */
    public JsonNode post(String path, String mediaType, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body);
        return JSON.readTree(send(request, BodyHandlers.ofString()));
    }

    /** Reads what is at a path as it is. */
    public <T> T download(String path, BodyHandler<T> handler) throws IOException, InterruptedException {
        return send(request(path).GET(), handler);
    }

    /** Asks again and again until something is not running any more. */
    public JsonNode ended(String path) throws IOException, InterruptedException {
        Predicate<JsonNode> isRunning = answer -> answer.path("status").asText().equals("RUNNING");
        HttpRequest.Builder ask = request(path).GET();
        JsonNode answer = JSON.readTree(send(ask, BodyHandlers.ofString()));
        while (isRunning.test(answer)) {
            Thread.sleep(POLL_MILLIS);
            answer = JSON.readTree(send(ask, BodyHandlers.ofString()));
        }
        if (!answer.path("status").asText().equals("COMPLETED")) {
            throw new IllegalStateException(path + " is " + answer);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        if (signedIn.plus(USED).isBefore(Instant.now())) {
            signIn();
        }
        return HttpRequest.newBuilder(URI.create(suite.addresses().service(service) + path))
                .header("Authorization", "Bearer " + token);
    }

    private <T> T send(HttpRequest.Builder request, BodyHandler<T> handler) throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request.build(), handler);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
