package io.cyberpas.benchmark.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that stays open, as a broker's system keeps it. Plain on purpose: the load generator shares the
 * machine with what is measured.
 */
public final class KeepAlive implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int CHUNKED = -1;
    private static final int HEXADECIMAL = 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String head;

    /**
     * @param service root address of what is called
     * @param token bearer token
     */
    public KeepAlive(URI service, String token) throws IOException {
        this.socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
        this.head = """
                Host: %s\r
                Authorization: Bearer %s\r
                Accept: application/json\r
                """.formatted(service.getAuthority(), token);
    }

    /** Reads what is at a path, and the whole answer. */
    public Answer get(String path) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\n" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    /** Posts the body to a path under a key and reads the whole answer. */
    public Answer post(String path, byte[] body, String idempotencyKey) throws IOException {
        byte[] headers = ("POST " + path + " HTTP/1.1\r\n" + head
                        + "Content-Type: application/json\r\nIdempotency-Key: " + idempotencyKey
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[headers.length + body.length];
        System.arraycopy(headers, 0, request, 0, headers.length);
        System.arraycopy(body, 0, request, headers.length, body.length);
        out.write(request);
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = CHUNKED;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
        }
        return new Answer(status, length == CHUNKED ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line().strip(), HEXADECIMAL);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Status and body. */
    public record Answer(int status, byte[] body) {

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
