package io.cyberpas.claims.forensics.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the S3 protocol that a bucket of evidence needs, over HTTP, with what matters checked as a real service does: every body against
 * the SHA-256 value that came with it, the parts named at the end against those received, every request against its signature.
 */
final class S3Service implements AutoCloseable {

    private static final Pattern PART = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");

    static final String ACCESS_KEY = "AKIDEVIDENCE";
    static final String SECRET_KEY = "a secret that both sides know";

    private final SignatureV4 signatures = new SignatureV4(ACCESS_KEY, SECRET_KEY);
    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final Map<String, Upload> uploads = new ConcurrentSkipListMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger damaged = new AtomicInteger();
    private volatile boolean isFull;

    private record Upload(String key, Instant begun, Map<Integer, byte[]> parts) {}

    private S3Service() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static S3Service start() {
        try {
            return new S3Service();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    int openUploads() {
        return uploads.size();
    }

    int partsOfOnlyUpload() {
        return uploads.values().iterator().next().parts().size();
    }

    /** From now on there is room for nothing. */
    void fill() {
        isFull = true;
    }

    /** Lets the next bodies arrive damaged. */
    void damage(int times) {
        damaged.set(times);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String key = path.substring(Math.min(path.length(), "/evidence/".length()));
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            Optional<String> fault = signatures.fault(new SignatureV4.Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                    SignatureV4.headers(exchange.getRequestHeaders()),
                    body));
            if (fault.isPresent()) {
                send(exchange, 403, error(fault.get()));
                return;
            }
            if (isFull && List.of("PUT", "POST").contains(exchange.getRequestMethod())) {
                send(exchange, 507, error("XMinioStorageFull"));
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(exchange, key, query, body);
                case "POST" -> post(exchange, key, query, body);
                case "GET" -> get(exchange, key, query);
                case "DELETE" -> {
                    uploads.remove(query.getOrDefault("uploadId", ""));
                    if (!query.containsKey("uploadId")) {
                        objects.remove(key);
                    }
                    send(exchange, 204, "");
                }
                default -> send(exchange, 405, error("MethodNotAllowed"));
            }
        }
    }

    private void put(HttpExchange exchange, String key, Map<String, String> query, byte[] body) throws IOException {
        if (damaged.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            body[0] ^= 1;
        }
        String stated = exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256");
        if (!sha256(body).equals(stated)) {
            send(exchange, 400, error("BadDigest"));
            return;
        }
        if (query.containsKey("uploadId")) {
            uploads.get(query.get("uploadId")).parts().put(Integer.valueOf(query.get("partNumber")), body);
        } else {
            objects.put(key, body);
        }
        exchange.getResponseHeaders().add("ETag", "\"" + sha256(body) + "\"");
        send(exchange, 200, "");
    }

    private void post(HttpExchange exchange, String key, Map<String, String> query, byte[] body) throws IOException {
        if (query.containsKey("uploads")) {
            String id = "upload-" + numbers.incrementAndGet();
            uploads.put(id, new Upload(key, Instant.now(), new TreeMap<>()));
            send(exchange, 200, """
                    <InitiateMultipartUploadResult><Bucket>evidence</Bucket><Key>%s</Key><UploadId>%s</UploadId></InitiateMultipartUploadResult>""".formatted(key, id));
            return;
        }
        Upload upload = uploads.remove(query.get("uploadId"));
        List<Integer> named = new ArrayList<>();
        Matcher parts = PART.matcher(new String(body, StandardCharsets.UTF_8));
        while (parts.find()) {
            named.add(Integer.valueOf(parts.group(1)));
        }
        if (upload == null || !named.equals(List.copyOf(upload.parts().keySet()))) {
            send(exchange, 400, error("InvalidPart"));
            return;
        }
        var whole = new ByteArrayOutputStream();
        upload.parts().values().forEach(whole::writeBytes);
        objects.put(key, whole.toByteArray());
        send(exchange, 200, """
                <CompleteMultipartUploadResult><Bucket>evidence</Bucket><Key>%s</Key><ETag>"x"</ETag></CompleteMultipartUploadResult>""".formatted(key));
    }

    private void get(HttpExchange exchange, String key, Map<String, String> query) throws IOException {
        if (query.containsKey("uploads")) {
            send(exchange, 200, listOfUploads());
        } else if (query.containsKey("list-type")) {
            send(exchange, 200, listOfObjects());
        } else if (objects.containsKey(key)) {
            exchange.sendResponseHeaders(200, objects.get(key).length);
            exchange.getResponseBody().write(objects.get(key));
        } else {
            send(exchange, 404, error("NoSuchKey"));
        }
    }

    private String listOfObjects() {
        StringBuilder list = new StringBuilder("<ListBucketResult><IsTruncated>false</IsTruncated>");
        objects.forEach((key, bytes) ->
                list.append("<Contents><Key>%s</Key><LastModified>%s</LastModified><Size>%d</Size></Contents>"
                        .formatted(key, "2026-01-01T00:00:00.000Z", bytes.length)));
        return list.append("</ListBucketResult>").toString();
    }

    private String listOfUploads() {
        StringBuilder list = new StringBuilder("<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>");
        uploads.forEach((id, upload) ->
                list.append("<Upload><Key>%s</Key><UploadId>%s</UploadId><Initiated>%s</Initiated></Upload>"
                        .formatted(upload.key(), id, upload.begun())));
        return list.append("</ListMultipartUploadsResult>").toString();
    }

    private static String error(String code) {
        return "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, code);
    }

    private static void send(HttpExchange exchange, int status, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return query;
    }

    private static String sha256(byte[] bytes) {
        return Base64.getEncoder().encodeToString(SignatureV4.sha256(bytes));
    }
}
