package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.send;
import static io.cyberpas.claims.forensics.Forensics.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ClaimsServiceTest
class EvidenceExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final byte[] bytes = new byte[70_000];

    private PolicyService policies;
    private Forensics forensics;
    private String item;

    @BeforeEach
    void receiveAnItemAndDeriveAnother() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        new Random().nextBytes(bytes);
        bytes[0] = 0;
        item = forensics.register("E-01", bytes);
        send(vera(), forensics.content(item), bytes).then().statusCode(200);
        forensics.register(
                vera(),
                "E-01-1",
                "derived".getBytes(),
                Map.of(
                        "derivation",
                        Map.of(
                                "parents", List.of(item),
                                "tool", "RegRipper",
                                "toolVersion", "3.0",
                                "process", "Export of the registry hives",
                                "by", "Vera Jung")));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void isAGraphOfCaseAndUcoWhoseEveryReferenceLeadsSomewhere() throws IOException {
        String first = export("case.jsonld");
        JsonNode graph = JSON.readTree(first);

        assertThat(graph.at("/@context/case-investigation").asText())
                .isEqualTo("https://ontology.caseontology.org/case/investigation/");
        assertThat(graph.at("/@context/uco-core").asText())
                .isEqualTo("https://ontology.unifiedcyberontology.org/uco/core/");
        Set<String> told = new HashSet<>();
        graph.at("/@graph")
                .forEach(node -> assertThat(told.add(node.get("@id").asText()))
                        .as(node.get("@id").asText())
                        .isTrue());
        graph.at("/@graph").findValues("@id").forEach(id -> {
            boolean isNested = id.asText().matches("kb:(file-facet|content-facet|hash)-.*");
            assertThat(isNested || told.contains(id.asText())).as(id.asText()).isTrue();
        });
        assertThat(told).allMatch(id -> id.matches("kb:[a-z-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(types(graph))
                .contains(
                        "case-investigation:Investigation",
                        "case-investigation:ProvenanceRecord",
                        "case-investigation:InvestigativeAction",
                        "uco-observable:File",
                        "uco-tool:Tool",
                        "uco-role:Role",
                        "uco-identity:Identity");
        assertThat(first).contains(sha256(bytes), "\"acquisition\"", "\"storage\"", "Derived_From", "\"E-01\"");
        prefixesAreDeclared(graph);
    }

    @Test
    void givesTheSameBytesForTheSameEvidence() {
        EvidenceFiles.await(() -> vera().get(forensics.path("/evidence/" + item + "/custody/2/time-stamp"))
                        .statusCode()
                == 200);
        EvidenceFiles.await(() -> vera().get(forensics.path("/evidence/" + item + "/custody/1/time-stamp"))
                        .statusCode()
                == 200);

        assertThat(export("case.jsonld")).isEqualTo(export("case.jsonld"));
        assertThat(export("manifest.json")).isEqualTo(export("manifest.json"));
    }

    @Test
    void namesFilesThatCanBeCheckedByEverybody() throws Exception {
        Path sums = Files.writeString(folder.resolve("SUMS"), export("SHA256SUMS"));
        Files.write(folder.resolve(forensics.claim() + "_E-01.bin"), bytes);
        Files.writeString(folder.resolve(forensics.claim() + "_E-01-1.bin"), "derived");

        Process check = new ProcessBuilder(
                        "sha256sum", "--check", sums.getFileName().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(check.getInputStream().readAllBytes());

        assertThat(check.waitFor()).as(answer).isZero();
        assertThat(answer).contains("_E-01.bin: OK", "_E-01-1.bin: OK");
    }

    @Test
    void signsTheManifestSoThatThePublicKeyProvesIt() throws IOException, GeneralSecurityException {
        JsonNode manifest = JSON.readTree(export("manifest.json"));

        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder()
                        .decode(manifest.at("/signature/publicKey").asText()))));
        verifier.update(manifest.get("statement").asText().getBytes());
        assertThat(verifier.verify(Base64.getDecoder()
                        .decode(manifest.at("/signature/value").asText())))
                .isTrue();
        assertThat(manifest.get("statement").asText()).isEqualTo(export("SHA256SUMS"));
        assertThat(manifest.at("/items/0/custodyEntries").asInt()).isEqualTo(2);
        assertThat(export("manifest.csv").lines().skip(1).toList())
                .hasSize(2)
                .allMatch(line -> line.startsWith("E-01"));
    }

    @Test
    void isAuditedAndNotForEverybody() {
        export("case.jsonld");

        assertThat(ada().get("/api/audit?subject=" + forensics.claim()).asString())
                .contains("forensics.evidence-exported");
        bora().get(forensics.path("/evidence-exports/case.jsonld")).then().statusCode(403);
    }

    private String export(String form) {
        return hana().call()
                .accept("*/*")
                .get(forensics.path("/evidence-exports/" + form))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> types(JsonNode graph) {
        return StreamSupport.stream(graph.at("/@graph").spliterator(), false)
                .map(node -> node.get("@type").asText())
                .distinct()
                .toList();
    }

    private static void prefixesAreDeclared(JsonNode graph) {
        Set<String> declared = new HashSet<>();
        graph.get("@context").fieldNames().forEachRemaining(declared::add);
        graph.at("/@graph")
                .forEach(node -> node.fieldNames().forEachRemaining(name -> {
                    if (!name.startsWith("@")) {
                        assertThat(declared).contains(name.substring(0, name.indexOf(':')));
                    }
                }));
    }
}
