package io.cyberpas.claims.forensics.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of requests by AWS Signature Version 4, computed from its description alone, as the service at the other end does: nothing here
 * comes from the client that is tested.
 */
final class SignatureV4 {

    private static final Pattern AUTHORIZATION =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request,"
                    + " *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})");
    private static final List<String> ALWAYS_SIGNED = List.of("host", "x-amz-content-sha256", "x-amz-date");

    private final String accessKey;
    private final String secretKey;

    SignatureV4(String accessKey, String secretKey) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /**
     * A request as it came in.
     *
     * @param path as it stands in the request line
     * @param query as it stands there, without the question mark; empty for none
     * @param headers names in lower case
     */
    record Request(String method, String path, String query, Map<String, String> headers, byte[] body) {}

    /** What the service would answer to a request that is not rightly signed; empty for one that is. */
    Optional<String> fault(Request request) {
        Matcher signed = AUTHORIZATION.matcher(request.headers().getOrDefault("authorization", ""));
        if (!signed.matches()) {
            return Optional.of("AccessDenied");
        }
        if (!signed.group(1).equals(accessKey)) {
            return Optional.of("InvalidAccessKeyId");
        }
        List<String> names = List.of(signed.group(4).split(";"));
        boolean allNamed = names.containsAll(ALWAYS_SIGNED)
                && request.headers().keySet().stream()
                        .filter(name -> name.startsWith("x-amz-"))
                        .allMatch(names::contains);
        if (!allNamed) {
            return Optional.of("AccessDenied");
        }
        String content = request.headers().get("x-amz-content-sha256");
        boolean isContent = content.equals(hex(sha256(request.body())))
                || content.equals("UNSIGNED-PAYLOAD") && request.body().length == 0;
        if (!isContent) {
            return Optional.of("XAmzContentSHA256Mismatch " + content);
        }
        String computed = signature(request, names, signed.group(2), signed.group(3));
        return computed.equals(signed.group(5)) ? Optional.empty() : Optional.of("SignatureDoesNotMatch");
    }

    private String signature(Request request, List<String> names, String day, String region) {
        String canonical = String.join(
                "\n",
                request.method(),
                request.path(),
                canonicalQuery(request.query()),
                names.stream()
                        .map(name -> name + ":" + request.headers().get(name).strip() + "\n")
                        .collect(Collectors.joining()),
                String.join(";", names),
                request.headers().get("x-amz-content-sha256"));
        String scope = day + "/" + region + "/s3/aws4_request";
        String toSign = String.join(
                "\n", "AWS4-HMAC-SHA256", request.headers().get("x-amz-date"), scope, hex(sha256(bytes(canonical))));
        byte[] key = bytes("AWS4" + secretKey);
        for (String step : List.of(day, region, "s3", "aws4_request")) {
            key = hmac(key, step);
        }
        return hex(hmac(key, toSign));
    }

    private static String canonicalQuery(String query) {
        List<String> pairs = new ArrayList<>();
        Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> pairs.add(pair.contains("=") ? pair : pair + "="));
        Collections.sort(pairs);
        return String.join("&", pairs);
    }

    /** Names in lower case, as signing wants them. */
    static Map<String, String> headers(Map<String, List<String>> received) {
        Map<String, String> headers = new TreeMap<>();
        received.forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return headers;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
