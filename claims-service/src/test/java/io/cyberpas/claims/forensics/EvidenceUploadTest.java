package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.send;
import static io.cyberpas.claims.forensics.Forensics.sha256;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EvidenceUploadTest {

    private PolicyService policies;
    private Forensics forensics;
    private byte[] bytes;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        bytes = new byte[3_000_000];
        new Random().nextBytes(bytes);
        bytes[0] = 0;
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void isKeptWithItsHashAndEnteredInTheLog() {
        String id = forensics.register("E-01", bytes);

        send(vera(), forensics.content(id) + "?mediaType=application/pdf", bytes)
                .then()
                .statusCode(200)
                .body("sha256", equalTo(sha256(bytes)))
                .body("sizeBytes", equalTo(bytes.length))
                .body("receivedBy", equalTo("vera"));

        assertThat(EvidenceFiles.of(sha256(bytes))).hasSize(1);
        vera().read(forensics.path("/evidence/" + id)).body("content.statedType", equalTo("application/pdf"));
        vera().read(forensics.path("/evidence/" + id + "/custody")).body("process", contains("ACQUISITION", "STORAGE"));
        vera().read(forensics.path("/custody/verification")).body("intact", equalTo(true));
    }

    @Test
    void againIsTheSameContent() {
        String id = forensics.register("E-01", bytes);
        String first = send(vera(), forensics.content(id), bytes)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        String second = send(vera(), forensics.content(id), bytes)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(EvidenceFiles.of(sha256(bytes))).hasSize(1);
        byte[] other = bytes.clone();
        other[5] ^= 1;
        send(vera(), forensics.content(id), other).then().statusCode(409);
    }

    @Test
    void atOnceWithOthersOfTheSameComesOutAsOne() throws Exception {
        String id = forensics.register("E-01", bytes);
        Callable<Integer> upload =
                () -> send(vera(), forensics.content(id), bytes).statusCode();

        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(upload, upload, upload, upload))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(EvidenceFiles.of(sha256(bytes))).hasSize(1);
        vera().read(forensics.path("/evidence/" + id + "/custody")).body("", hasSize(2));
    }

    @Test
    void ofAnotherHashOrLengthLeavesNothing() {
        String id = forensics.register("E-01", bytes);
        byte[] other = bytes.clone();
        other[2_999_999] ^= 1;

        send(vera(), forensics.content(id), other)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:content-mismatch"))
                .body("registeredSha256", equalTo(sha256(bytes)))
                .body("receivedSha256", equalTo(sha256(other)));
        send(vera(), forensics.content(id), new byte[5]).then().statusCode(409).body("receivedBytes", equalTo("5"));
        send(vera(), forensics.content(id), new byte[bytes.length + 1]).then().statusCode(409);

        assertThat(EvidenceFiles.of(sha256(bytes))).isEmpty();
        assertThat(EvidenceFiles.incoming()).isEmpty();
        vera().read(forensics.path("/evidence/" + id)).body("content", nullValue());
    }

    @Test
    void thatIsCutOffLeavesNothing() throws IOException {
        String id = forensics.register("E-01", bytes);

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/octet-stream\r
                    Content-Length: %d\r
                    \r
                    """.formatted(forensics.content(id), vera().tokens().token(), bytes.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, 2_000_000);
            socket.getOutputStream().flush();
            EvidenceFiles.await(() -> !EvidenceFiles.incoming().isEmpty());
        }

        EvidenceFiles.await(() -> EvidenceFiles.incoming().isEmpty());
        assertThat(EvidenceFiles.of(sha256(bytes))).isEmpty();
        vera().read(forensics.path("/evidence/" + id))
                .body("content", nullValue())
                .body("custodyEntries", equalTo(0));
        send(vera(), forensics.content(id), bytes).then().statusCode(200);
    }

    @Test
    void forWhichThereIsNoRoomIsRefusedBeforeItArrives() throws Exception {
        var item = Forensics.item("E-01", sha256(bytes));
        item.put("sizeBytes", Long.MAX_VALUE);
        String id = vera().create(forensics.path("/evidence"), item)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        HttpRequest unannounced = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + forensics.content(id)))
                .header("Authorization", "Bearer " + vera().tokens().token())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(unannounced, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("urn:cyberpas:problem:evidence-storage-full", "neededBytes");
        }
        assertThat(EvidenceFiles.incoming()).isEmpty();
    }

    @Test
    void thatRunsUnderAnotherNameIsKeptWithAWarning() {
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        program[0x84] = 0x4c;
        program[0x85] = 1;
        new Random().nextBytes(bytes);
        System.arraycopy(bytes, 0, program, 300, 300);
        String id = forensics.register("E-01", program);

        send(vera(), forensics.content(id) + "?mediaType=application/pdf", program)
                .then()
                .statusCode(200)
                .body("typeFinding", equalTo("DANGEROUS"))
                .body("foundType", containsString("application/x-"));
    }

    @Test
    void isForThoseWhoMayAndForAnOpenClaim() {
        String id = forensics.register("E-01", bytes);

        send(bora(), forensics.content(id), bytes).then().statusCode(403);
        send(ada(), forensics.content(id), bytes).then().statusCode(403);
        send(nari(), forensics.content(id), bytes).then().statusCode(404);
        send(vera(), forensics.content(UUID.randomUUID().toString()), bytes)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(vera().tokens().token())
                .contentType("application/json")
                .body("{}")
                .post(forensics.content(id))
                .then()
                .statusCode(415);
        send(hana(), forensics.content(id), bytes).then().statusCode(200);
    }
}
