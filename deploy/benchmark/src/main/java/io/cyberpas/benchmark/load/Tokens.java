package io.cyberpas.benchmark.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.local.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Tokens of demo users, from the identity provider of the suite. */
public final class Tokens {

    private Tokens() {}

    /** A token of a demo user; valid for some minutes. */
    public static String of(Suite suite, String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(suite.addresses().tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=cyberpas-cli&username=%s&password=%s-demo&scope=openid"
                                .formatted(user, user)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .at("/access_token")
                    .asText();
        }
    }
}
