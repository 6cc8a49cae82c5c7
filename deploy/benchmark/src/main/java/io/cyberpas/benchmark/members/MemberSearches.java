package io.cyberpas.benchmark.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches members over REST, one after the other, and tells how long a page takes. */
final class MemberSearches {

    private static final int OK = 200;
    private static final int PAGE = 25;
    private static final int WARM_UP = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final URI members;
    private final String token;
    private final int searches;

    /**
     * @param members  the members of a policy
     * @param searches of each kind
     */
    MemberSearches(HttpClient client, URI members, String token, int searches) {
        this.client = client;
        this.members = members;
        this.token = token;
        this.searches = searches;
    }

    /** What is looked for, in the words of the table. */
    private enum Kind {
        WHOLE_NAME("a whole name", MemberFiles::name),
        FAMILY_AND_MORE(
                "two characters it begins with",
                random -> MemberFiles.name(random).substring(0, 2)),
        MIDDLE_OF_NAME(
                "two characters it ends with",
                random -> MemberFiles.name(random).substring(1)),
        COMMON_NAME("the name that 2% have", _ -> MemberFiles.COMMON_NAME),
        COMMON_NAME_NEXT("the next page of it", _ -> MemberFiles.COMMON_NAME),
        EVERYBODY("everybody, from anywhere on", _ -> "");

        private final String title;
        private final Function<Random, String> name;

        Kind(String title, Function<Random, String> name) {
            this.title = title;
            this.name = name;
        }
    }

    /** Prints a line for each kind of search. */
    void measure(int lines) throws IOException, InterruptedException {
        for (Kind kind : Kind.values()) {
            Random random = new Random(lines);
            double[] millis = new double[searches];
            long found = 0;
            for (int i = -WARM_UP; i < searches; i++) {
                String name = kind.name.apply(random);
                String after = after(kind, name, random, lines);
                long start = System.nanoTime();
                JsonNode page = page(name, after);
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                    found += page.path("items").size();
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %.1f | %.1f | %.1f |%n",
                    lines,
                    kind.title,
                    millis[searches / 2],
                    millis[searches * 99 / 100],
                    (double) found / searches);
        }
    }

    private @Nullable String after(Kind kind, String name, Random random, int lines)
            throws IOException, InterruptedException {
        return switch (kind) {
            case COMMON_NAME_NEXT -> page(name, null).path("next").asText(null);
            case EVERYBODY -> "M-%08d".formatted(random.nextInt(lines));
            default -> null;
        };
    }

    private JsonNode page(String name, @Nullable String after) throws IOException, InterruptedException {
        Map<String, Object> search = Map.of("name", name, "after", after == null ? "" : after, "size", PAGE);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(members + "/search"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(search)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("The answer is " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
