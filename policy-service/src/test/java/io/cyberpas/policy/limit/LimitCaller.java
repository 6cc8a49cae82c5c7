package io.cyberpas.policy.limit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A claims service of its own: a process that reserves, confirms, releases, erodes and gives back, many at once, and prints
 * what it was promised. Needs nothing but the JDK.
 *
 * <p>Arguments: base URL, seed, number of payments, policies. The token comes on standard input. Of the payments every third
 * has an id that other processes use too, with the same content.
 */
public final class LimitCaller {
    private static final int AT_ONCE = 16;
    private static final String[] PARTS = {"DATA_RESTORATION", "PRIVACY_LIABILITY", "BUSINESS_INTERRUPTION"};

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private LimitCaller(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        String token = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        LimitCaller caller = new LimitCaller(arguments[0], token);
        int seed = Integer.parseInt(arguments[1]);
        int payments = Integer.parseInt(arguments[2]);
        List<String> policies = List.of(arguments).subList(3, arguments.length);
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            boolean shared = i % 3 == 0;
            Random random = new Random(shared ? i : seed * 100_003L + i);
            work.add(() -> caller.pay(random, policies));
        }
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<List<String>> lines : callers.invokeAll(work)) {
                lines.get().forEach(System.out::println);
            }
        }
    }

    /** Everything about one payment follows from its random numbers; each promise is told as: kind, payment, amount. */
    private List<String> pay(Random random, List<String> policies) throws Exception {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String policy = policies.get(random.nextInt(policies.size()));
        long amount = 1 + random.nextLong(40_000_000);
        String demand = """
                {"claimNumber":"C-2026-000001","coveragePart":"%s","event":"E-%d","amount":{"amount":"%d","currency":"KRW"}}""".formatted(PARTS[random.nextInt(PARTS.length)], random.nextInt(4), amount);
        String reservation = "/api/policies/%s/reservations/%s".formatted(policy, id);
        String erosion = "/api/policies/%s/erosions/%s".formatted(policy, id);
        long paid = 1 + random.nextLong(amount);
        String confirmation = """
                {"paymentId":"%s","amount":{"amount":"%d","currency":"KRW"}}""".formatted(id, paid);
        List<String> promised = new ArrayList<>();
        switch (random.nextInt(5)) {
            case 0 -> put(promised, "RESERVED", id, amount, reservation, demand);
            case 1 -> {
                if (put(promised, "OPEN", id, amount, reservation, demand)) {
                    put(promised, "CONFIRMED", id, paid, reservation + "/confirmation", confirmation);
                }
            }
            case 2 -> {
                if (put(promised, "OPEN", id, amount, reservation, demand)) {
                    put(promised, "RELEASED", id, 0, reservation + "/release", "");
                }
            }
            case 3 -> put(promised, "CONFIRMED", id, amount, erosion, demand);
            default -> {
                if (put(promised, "OPEN", id, amount, erosion, demand)) {
                    String back = """
                            {"amount":{"amount":"%d","currency":"KRW"},"reason":"returned"}""".formatted(paid);
                    put(promised, "RETURNED", id, paid, erosion + "/reversal", back);
                }
            }
        }
        return promised;
    }

    private boolean put(List<String> promised, String kind, UUID id, long amount, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int again = 0; answer.statusCode() >= 500 && again < 5; again++) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        promised.add("ANSWER %s %d".formatted(id, answer.statusCode()));
        if (answer.statusCode() < 300) {
            promised.add("%s %s %d".formatted(kind, id, amount));
            return true;
        }
        if (answer.statusCode() != 409) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return false;
    }
}
