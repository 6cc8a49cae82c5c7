package io.cyberpas.benchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFileTest {

    @Test
    void hasTheHashOfItsBytesAndIsTheSameForTheSameSeed(@TempDir Path folder) throws Exception {
        EvidenceFile file = EvidenceFile.write(folder, 2, 7);

        byte[] bytes = Files.readAllBytes(file.path());
        assertThat(bytes).hasSize(2 << 20);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(EvidenceFile.write(folder, 2, 7)).isEqualTo(file);
        assertThat(EvidenceFile.write(folder, 2, 8)).isNotEqualTo(file);
    }

    @Test
    void arrivesWhole(@TempDir Path folder) throws IOException {
        EvidenceFile file = EvidenceFile.write(folder, 3, 7);
        AtomicReference<byte[]> received = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.set(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/content");
            assertThat(Sending.nanos(address, "token", file)).isPositive();
        } finally {
            server.stop(0);
        }
        assertThat(received.get()).isEqualTo(Files.readAllBytes(file.path()));
    }

    @Test
    void optionsThatAreNoneAreNamed() {
        assertThat(Options.of("--megabytes=5,10").megabytes()).containsExactly(5, 10);
        assertThatThrownBy(() -> Options.of("--megabytes=0")).hasMessageContaining("1 to");
        assertThatThrownBy(() -> Options.of("--colour=red")).hasMessageContaining("is not an option");
    }
}
