package io.cyberpas.platform.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A browser as far as cookies and redirects go: signs in by the code flow and then has a session. */
public final class BrowserSession {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base = "http://localhost:" + RestAssured.port;

    private BrowserSession() {}

    /** Nobody yet. */
    public static BrowserSession unknown() {
        return new BrowserSession();
    }

    /** Signs in as the user of the token, by opening a page that needs it. */
    public static BrowserSession signIn(Tokens user, String page) {
        Tokens.rememberForSignIn(user);
        BrowserSession session = new BrowserSession();
        HttpResponse<String> shown = session.follow(session.get(page));
        if (shown.statusCode() != 200) {
            throw new AssertionError("Signing in ended with " + shown.statusCode() + ": " + shown.body());
        }
        return session;
    }

    /** Opens a page, without following where it leads. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    /** Sends a form from a page of the service itself. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, form, "Origin", base, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends a form with the headers given. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    /** Sends a form with a file from a page of the service itself, as a browser does without scripts. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String field, byte[] file) {
        String boundary = "----form-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s.bin"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(boundary, field, field).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Origin", base)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Goes where redirects lead, to the issuer and back. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int hops = 0; hops < 10 && last.statusCode() / 100 == 3; hops++) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(
                    HttpRequest.newBuilder(next).header("Accept", "text/html").build());
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
