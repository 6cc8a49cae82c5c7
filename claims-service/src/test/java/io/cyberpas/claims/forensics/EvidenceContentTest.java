package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EvidenceContentTest {

    @Inject
    ContentSweeping sweeping;

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

    @Nested
    class AnUpload {

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
            vera().read(forensics.path("/evidence/" + id + "/custody"))
                    .body("process", contains("ACQUISITION", "STORAGE"));
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
            send(vera(), forensics.content(id), new byte[5])
                    .then()
                    .statusCode(409)
                    .body("receivedBytes", equalTo("5"));
            send(vera(), forensics.content(id), new byte[bytes.length + 1])
                    .then()
                    .statusCode(409);

            assertThat(EvidenceFiles.of(sha256(bytes))).isEmpty();
            assertThat(EvidenceFiles.incoming()).isEmpty();
            vera().read(forensics.path("/evidence/" + id)).body("content", nullValue());
        }

        @Test
        void thatIsCutOffLeavesNothing() throws IOException {
            String id = forensics.register("E-01", bytes);

            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                String head =
                        """
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

    @Nested
    class ADownload {

        @Test
        void isAnAccessThatTheLogAndTheAuditTrailHold() {
            String id = forensics.register("E-01", bytes);
            hana().get(forensics.content(id)).then().statusCode(404);
            send(vera(), forensics.content(id), bytes).then().statusCode(200);

            byte[] fetched = hana().get(forensics.content(id))
                    .then()
                    .statusCode(200)
                    .contentType("application/octet-stream")
                    .header("Content-Length", equalTo(Integer.toString(bytes.length)))
                    .header("Content-Disposition", containsString(forensics.claim() + "_E-01.bin"))
                    .extract()
                    .asByteArray();

            assertThat(fetched).isEqualTo(bytes);
            vera().read(forensics.path("/evidence/" + id + "/custody"))
                    .body("process", contains("ACQUISITION", "STORAGE", "ACCESS"))
                    .body("recordedBy", contains("vera", "vera", "hana"));
            ada().read("/api/audit?subject=" + forensics.claim())
                    .body("items.action", hasItem("forensics.content-given"));
            fin().get(forensics.content(id)).then().statusCode(403);
        }

        @Test
        void endsWithTheDisposalOfTheItem() throws IOException {
            String id = forensics.register(vera(), "E-01", bytes, Map.of("legalHold", false));
            send(vera(), forensics.content(id), bytes).then().statusCode(200);
            var disposal = Forensics.movement("DISPOSAL", "Vera Jung, SecuRen", "Vera Jung, SecuRen");
            disposal.put("occurredAt", Instant.now().toString());
            vera().create(forensics.path("/evidence/" + id + "/custody"), disposal)
                    .then()
                    .statusCode(201);

            hana().get(forensics.content(id)).then().statusCode(409).body("detail", containsString("disposed"));
            send(vera(), forensics.content(id), bytes).then().statusCode(409);
            Path file = EvidenceFiles.of(sha256(bytes)).getFirst();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            sweeping.sweep();
            assertThat(file).doesNotExist();
        }
    }

    @Nested
    class AFirm {

        @Test
        void seesItsOwnItemsOnlyUntilItIsHandedOne() {
            forensics.appoint("NARU");
            String id = forensics.register("E-01", bytes);
            send(vera(), forensics.content(id), bytes).then().statusCode(200);

            nari().read(forensics.path("/evidence")).body("", hasSize(0));
            nari().get(forensics.path("/evidence/" + id)).then().statusCode(404);
            nari().get(forensics.content(id)).then().statusCode(404);
            nari().get(forensics.path("/evidence/" + id + "/custody")).then().statusCode(404);
            assertThat(nari().get(forensics.path("/evidence-exports/SHA256SUMS"))
                            .asString())
                    .doesNotContain("E-01");
            assertThat(nari().get(forensics.path("/evidence-exports/case.jsonld"))
                            .asString())
                    .doesNotContain("E-01");
            nari().create(forensics.path("/evidence"), Forensics.item("E-09", sha256(bytes)))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("another firm"));

            var handover = Forensics.movement("TRANSFER", "Vera Jung, SecuRen", "Nari Song, NARU");
            handover.put("occurredAt", Instant.now().toString());
            handover.put("toFirm", "NARU");
            vera().create(forensics.path("/evidence/" + id + "/custody"), handover)
                    .then()
                    .statusCode(201);
            nari().read(forensics.path("/evidence")).body("label", contains("E-01"));
            hana().read(forensics.path("/evidence/" + id)).body("handover.firm", equalTo("NARU"));

            var receipt = Forensics.movement("RECEIPT", "Nari Song, NARU", "Nari Song, NARU");
            receipt.put("occurredAt", Instant.now().toString());
            vera().create(forensics.path("/evidence/" + id + "/custody"), receipt)
                    .then()
                    .statusCode(403);
            nari().create(forensics.path("/evidence/" + id + "/custody"), receipt)
                    .then()
                    .statusCode(201);
            nari().get(forensics.content(id)).then().statusCode(200);
            hana().read(forensics.path("/custody/verification")).body("intact", equalTo(true));
        }

        @Test
        void isNamedByTheInsurerForItsItems() {
            forensics.appoint("NARU");
            forensics.register(hana(), "E-01", bytes, Map.of("firm", "NARU"));

            nari().read(forensics.path("/evidence")).body("label", contains("E-01"));
            vera().read(forensics.path("/evidence")).body("", hasSize(0));
            var stranger = Forensics.item("E-02", sha256(new byte[] {1}));
            stranger.put("firm", "NOBODY");
            hana().create(forensics.path("/evidence"), stranger)
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.firm"));
        }
    }

    @Nested
    class TheSweeping {

        @Test
        void removesWhatNobodyEnteredAndKeepsTheRest() throws IOException {
            String id = forensics.register("E-01", bytes);
            send(vera(), forensics.content(id), bytes).then().statusCode(200);
            Path kept = EvidenceFiles.of(sha256(bytes)).getFirst();
            Path orphan = kept.resolveSibling(sha256(bytes) + "." + UUID.randomUUID());
            Path fresh = kept.resolveSibling(sha256(bytes) + "." + UUID.randomUUID());
            Files.write(orphan, bytes);
            Files.write(fresh, bytes);
            FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
            Files.setLastModifiedTime(orphan, old);
            Files.setLastModifiedTime(kept, old);

            assertThat(sweeping.sweep()).isPositive();

            assertThat(orphan).doesNotExist();
            assertThat(fresh).exists();
            hana().get(forensics.content(id)).then().statusCode(200);
        }
    }
}
