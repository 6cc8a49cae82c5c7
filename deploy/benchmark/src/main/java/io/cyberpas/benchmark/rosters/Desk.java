package io.cyberpas.benchmark.rosters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.Tokens;
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
import java.util.UUID;
import java.util.function.Predicate;

/** Somebody of the claims department who calls the service with a real token. */
final class Desk {

    private static final int POLL_MILLIS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final HttpClient client;
    private final String user;

    Desk(Suite suite, HttpClient client, String user) {
        this.suite = suite;
        this.client = client;
        this.user = user;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET(), BodyHandlers.ofString()));
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    JsonNode post(String path, String mediaType, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body);
        return JSON.readTree(send(request, BodyHandlers.ofString()));
    }

    <T> T download(String path, BodyHandler<T> handler) throws IOException, InterruptedException {
        return send(request(path).GET(), handler);
    }

    /** Asks again and again until something is not running any more. */
    JsonNode ended(String path) throws IOException, InterruptedException {
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
        return HttpRequest.newBuilder(URI.create(suite.addresses().service(Part.CLAIMS) + path))
                .header("Authorization", "Bearer " + Tokens.of(suite, user));
    }

    private <T> T send(HttpRequest.Builder request, BodyHandler<T> handler) throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request.build(), handler);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
