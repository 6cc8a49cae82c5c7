package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A copy of something of which an item of evidence was registered: what is sent, and where the service keeps it. */
final class EvidenceCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MEGABYTE = 1 << 20;

    private final SuiteUnderTest suite;
    private final ClaimFile claim;
    private final byte[] content;
    private final String id;

    private EvidenceCopy(SuiteUnderTest suite, ClaimFile claim, byte[] content, String id) {
        this.suite = suite;
        this.claim = claim;
        this.content = content;
        this.id = id;
    }

    /** Registers an item of a random content, which no other item has. */
    static EvidenceCopy registered(SuiteUnderTest suite, ClaimFile claim, String label, int megabytes) {
        byte[] content = new byte[megabytes * MEGABYTE];
        new Random().nextBytes(content);
        String id = suite.as("hana")
                .post(claim.at("/evidence"), """
                        {"label": "%s", "kind": "DISK_IMAGE", "description": "Image of the portal", "acquiredPlace": "Mapo, rack 12",
                         "acquiredAt": "%s", "acquiredBy": "Hana", "sha256": "%s", "sizeBytes": %d,
                         "storageLocation": "Vault 2", "legalHold": true}""".formatted(
                                label, Instant.now().minusSeconds(1), hash(content), content.length))
                .expect(201)
                .text("/id");
        return new EvidenceCopy(suite, claim, content, id);
    }

    UUID id() {
        return UUID.fromString(id);
    }

    Answer read() {
        return suite.as("hana").get(claim.at("/evidence/" + id)).expect(200);
    }

    Answer send() {
        return suite.as("hana").send("POST", contents(), "application/octet-stream", content, Map.of());
    }

    private URI contents() {
        return claim.at("/evidence/" + id + "/content");
    }

    /** Sends the first half and then keeps still; returns once some of it is on the disk. */
    Socket sendHalf() {
        try {
            URI address = contents();
            Socket socket = new Socket(address.getHost(), address.getPort());
            String head = """
                    POST %s HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Type: application/octet-stream\r
                    Content-Length: %d\r
                    \r
                    """.formatted(
                    address.getPath(), address.getAuthority(), suite.as("hana").token(), content.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content, 0, content.length / 2);
            socket.getOutputStream().flush();
            await("part of the upload is on the disk", () -> !incoming().isEmpty());
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody would know that it was ever tried: not the database, not the disk. */
    void assertNothingIsLeft() {
        await("nothing is left of the upload", () -> incoming().isEmpty() && kept().isEmpty());
        Answer item = read();
        assertThat(item.at("/content").isNull())
                .as("content of %s", item.body())
                .isTrue();
        assertThat(item.at("/custodyEntries").asInt()).isZero();
    }

    /** Changes one byte of what is kept; done twice it is as before. */
    void flipByte() {
        try {
            Path file = kept().getFirst();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 3] ^= 1;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file in which the content is kept; none where it is not. */
    List<Path> kept() {
        return files(file -> file.getFileName().toString().startsWith(hash(content)));
    }

    private List<Path> incoming() {
        return files(file -> file.getParent().endsWith(".incoming"));
    }

    private List<Path> files(Predicate<Path> wanted) {
        Path folder = suite.parts().options().runDirectory().resolve("evidence");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).toList();
        } catch (IOException | UncheckedIOException e) {
            // A file that goes away meanwhile: looked at again.
            return List.of(folder);
        }
    }

    private static void await(String wanted, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(wanted).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
