package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.send;
import static io.cyberpas.claims.forensics.Forensics.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
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
