package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.behindTheBack;
import static io.cyberpas.claims.forensics.Forensics.send;
import static io.cyberpas.claims.forensics.Forensics.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.timestamp.TimestampAuthorityAddress;
import io.cyberpas.claims.timestamp.Timestamping;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EvidenceVerificationTest {

    @Inject
    VerificationJob job;

    @Inject
    @Readiness
    EvidenceHealth health;

    @Inject
    Timestamping timestamping;

    private PolicyService policies;
    private Forensics forensics;
    private final byte[] bytes = new byte[200_000];
    private String item;

    @BeforeEach
    void receiveAnItem() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        new Random().nextBytes(bytes);
        item = forensics.register("E-01", bytes);
        send(vera(), forensics.content(item), bytes).then().statusCode(200);
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void findsThatEverythingHolds() {
        hana().get(forensics.path("/evidence-verifications/newest")).then().statusCode(404);

        verification()
                .body("intact", equalTo(true))
                .body("items", equalTo(1))
                .body("contents", equalTo(1))
                .body("bytes", equalTo(bytes.length))
                .body("entries", equalTo(2))
                .body("faults", hasSize(0));
        vera().read(forensics.path("/evidence-verifications/newest")).body("intact", equalTo(true));
        ada().read("/api/audit?subject=" + forensics.claim())
                .body("items.action", hasItem("forensics.evidence-verified"));
    }

    @Test
    void namesAChangedContent() throws Exception {
        Path file = EvidenceFiles.of(sha256(bytes)).getFirst();
        byte[] tampered = bytes.clone();
        tampered[77] ^= 1;
        Files.write(file, tampered);

        fault("CONTENT_CHANGED", null);
        health.read();
        assertThat(health.call().getData().orElseThrow().get("faults")).isNotEqualTo(0L);
    }

    @Test
    void namesAMissingContent() throws Exception {
        Files.delete(EvidenceFiles.of(sha256(bytes)).getFirst());

        fault("CONTENT_MISSING", null);
        hana().get(forensics.content(item)).then().statusCode(409);
    }

    @Test
    void namesAChangedEntry() throws SQLException {
        behindTheBack(
                "custody_entry",
                "UPDATE custody_entry SET place = 'Busan' WHERE sequence_number = 2 AND item_id = '" + item + "'");

        fault("ENTRY_CHANGED", 2);
    }

    @Test
    void namesAMissingEntry() throws SQLException {
        behindTheBack(
                "custody_entry", "DELETE FROM custody_entry WHERE sequence_number = 2 AND item_id = '" + item + "'");

        fault("ENTRY_MISSING", 2);
    }

    @Test
    void namesAChangedHead() throws SQLException {
        behindTheBack(
                "evidence_item", "UPDATE evidence_item SET custody_head = repeat('0', 64) WHERE id = '" + item + "'");

        fault("HEAD_CHANGED", 2);
    }

    @Test
    void namesAChangedRegistration() throws SQLException {
        behindTheBack("evidence_item", "UPDATE evidence_item SET description = 'x' WHERE id = '" + item + "'");

        fault("REGISTRATION_CHANGED", 1);
    }

    @Test
    void namesABrokenLineage() throws SQLException {
        byte[] derived = "derived".getBytes();
        forensics.register(vera(), "E-01-1", derived, derivation(item));
        verification().body("intact", equalTo(true));
        behindTheBack("evidence_item", "UPDATE evidence_item SET sha256 = repeat('1', 64) WHERE id = '" + item + "'");

        verification().body("faults.findAll { it.label == 'E-01-1' }.kind", contains("LINEAGE_CHANGED"));
    }

    @Test
    void provesTheTimeOfEachEntryEvenIfTheAuthorityFailsFirst() throws SQLException {
        TimestampAuthorityAddress.silence(2);
        var preserved = Forensics.movement("PRESERVATION", "Vera Jung, SecuRen", "Vera Jung, SecuRen");
        preserved.put("occurredAt", java.time.Instant.now().toString());
        vera().create(forensics.path("/evidence/" + item + "/custody"), preserved)
                .then()
                .statusCode(201);
        String stamp = forensics.path("/evidence/" + item + "/custody/3/time-stamp");

        EvidenceFiles.await(() -> vera().get(stamp).statusCode() == 200);

        String head = vera().read(forensics.path("/evidence/" + item + "/custody"))
                .extract()
                .path("[2].hash");
        assertThat(timestamping.check(vera().get(stamp).asByteArray(), head).holds())
                .isTrue();
        verification().body("intact", equalTo(true));
        behindTheBack(
                "custody_stamp",
                "UPDATE custody_stamp SET head = repeat('2', 64) WHERE sequence_number = 3 AND item_id = '" + item
                        + "'");
        verification().body("faults.kind", contains("STAMP_BROKEN")).body("faults.sequence", contains(3));
    }

    @Test
    void showsAFirmWhatConcernsItsOwnItems() throws Exception {
        forensics.appoint("NARU");
        Files.delete(EvidenceFiles.of(sha256(bytes)).getFirst());
        fault("CONTENT_MISSING", null);

        nari().read(forensics.path("/evidence-verifications/newest")).body("faults", hasSize(0));
    }

    @Test
    void isAskedForByNightOnce() {
        verification();
        job.askForAll();
        job.work();

        hana().read(forensics.path("/evidence-verifications/newest")).body("requestedBy", equalTo("hana"));
    }

    @Test
    void ofADerivedItemShowsWhereItComesFrom() {
        byte[] derived = "derived".getBytes();
        String child = forensics.register(vera(), "E-01-1", derived, derivation(item));

        vera().read(forensics.path("/evidence/" + child))
                .body("derivation.parents", contains(item))
                .body("derivation.tool", equalTo("RegRipper"));
        var orphan = Forensics.item("E-02", sha256(new byte[] {2}));
        orphan.putAll(derivation(java.util.UUID.randomUUID().toString()));
        vera().create(forensics.path("/evidence"), orphan)
                .then()
                .statusCode(400)
                .body("errors.path", contains("$.derivation.parents[0]"));
    }

    private static Map<String, Object> derivation(String parent) {
        return Map.of(
                "derivation",
                Map.of(
                        "parents",
                        List.of(parent),
                        "tool",
                        "RegRipper",
                        "toolVersion",
                        "3.0",
                        "process",
                        "Export of the registry hives",
                        "by",
                        "Vera Jung"));
    }

    private void fault(String kind, Integer sequence) {
        verification()
                .body("intact", equalTo(false))
                .body("faults", hasSize(1))
                .body("faults[0].label", equalTo("E-01"))
                .body("faults[0].itemId", equalTo(item))
                .body("faults[0].kind", equalTo(kind))
                .body("faults[0].sequence", sequence == null ? nullValue() : equalTo(sequence));
    }

    private ValidatableResponse verification() {
        return forensics.verified();
    }
}
