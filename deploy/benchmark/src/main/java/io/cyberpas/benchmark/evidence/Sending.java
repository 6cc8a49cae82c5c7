package io.cyberpas.benchmark.evidence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/** Sends a file over HTTP from the page cache to the socket without touching its bytes, so that the sender costs next to nothing. */
final class Sending {

    private Sending() {}

    /** How long it takes until the answer is there, in nanoseconds. */
    static long nanos(URI address, String token, EvidenceFile file) throws IOException {
        try (SocketChannel socket = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
                FileChannel content = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            long start = System.nanoTime();
            socket.write(ByteBuffer.wrap(head(address, token, file).getBytes(StandardCharsets.US_ASCII)));
            for (long sent = 0; sent < file.bytes(); ) {
                sent += content.transferTo(sent, file.bytes() - sent, socket);
            }
            String answer = new String(
                    Channels.newInputStream(socket).readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            long took = System.nanoTime() - start;
            if (!answer.equals("HTTP/1.1 200")) {
                throw new IllegalStateException("The answer is " + answer);
            }
            return took;
        }
    }

    private static String head(URI address, String token, EvidenceFile file) {
        return """
                POST %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/octet-stream\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(address.getPath(), address.getAuthority(), token, file.bytes());
    }
}
