package io.cyberpas.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A token issuer on a free port: serves discovery and keys as Keycloak does, and gives services tokens of their own.
 * The tokens of users are made by {@link Tokens}, signed with the same key.
 */
public final class TokenIssuerResource implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("The token issuer does not start", e);
        }
        String issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/cyberpas";
        System.setProperty(Tokens.ISSUER_PROPERTY, issuer);
        String connect = "/realms/cyberpas/protocol/openid-connect";
        server.createContext("/realms/cyberpas/.well-known/openid-configuration", e -> answer(e, discovery(issuer)));
        server.createContext(connect + "/certs", e -> answer(e, keys()));
        server.createContext(connect + "/token", TokenIssuerResource::token);
        server.createContext(connect + "/auth", TokenIssuerResource::login);
        server.createContext(connect + "/logout", e -> answer(e, "{}"));
        server.start();
        return Map.of("OIDC_ISSUER", issuer);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Knows the user without asking and sends the browser back with a code. */
    private static void login(HttpExchange exchange) throws IOException {
        Map<String, String> query = parameters(exchange.getRequestURI().getRawQuery());
        String back = query.get("redirect_uri");
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        back + (back.contains("?") ? "&" : "?") + "code=test&state="
                                + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if ("authorization_code".equals(parameters(form).get("grant_type"))) {
            String[] tokens = Tokens.tokensOfSignIn();
            answer(exchange, """
                    {"id_token":"%s","access_token":"%s","refresh_token":"none","token_type":"Bearer","expires_in":3600}
                    """.formatted(tokens[0], tokens[1]));
        } else {
            answer(exchange, """
                    {"access_token":"%s","token_type":"Bearer","expires_in":300}
                    """.formatted(Tokens.service("test-service")));
        }
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static String discovery(String issuer) {
        return """
                {"issuer":"%1$s",
                 "authorization_endpoint":"%1$s/protocol/openid-connect/auth",
                 "token_endpoint":"%1$s/protocol/openid-connect/token",
                 "jwks_uri":"%1$s/protocol/openid-connect/certs",
                 "end_session_endpoint":"%1$s/protocol/openid-connect/logout",
                 "response_types_supported":["code"],
                 "subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],
                 "code_challenge_methods_supported":["S256"]}
                """.formatted(issuer);
    }

    private static String keys() {
        RSAPublicKey key = Tokens.publicKey();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}
                """.formatted(Tokens.KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
