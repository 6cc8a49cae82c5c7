package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.panel.Ed25519PublicKey;
import io.cyberpas.claims.panel.FirmKeyPair;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ReportProofTest {

    @Inject
    ForensicFindings findings;

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void preserveEvidence() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce()));
        forensics.appoint("SECUREN");
        forensics.log(forensics.register("E-01", HASH), "ACQUISITION", null, "Vera");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void anybodyVerifiesAReportWithItsBytesItsStatementAndAKey() {
        signed("FINAL");
        byte[] content = bytes("/report/proof/content");
        String statement = new String(bytes("/report/proof/statement"), StandardCharsets.UTF_8);
        String signature = Base64.getEncoder().encodeToString(bytes("/report/proof/signature"));
        Ed25519PublicKey key = Ed25519PublicKey.read(
                        new String(bytes("/report/proof/public-key"), StandardCharsets.US_ASCII))
                .orElseThrow();

        assertThat(statement).contains("content SHA-256: " + Sha256.of(content), "firm: SECUREN", "signer: vera");
        assertThat(key.verifies(statement, signature)).isTrue();
        assertThat(key.verifies(statement.replace("vera", "nari"), signature)).isFalse();
        ada().read(forensics.path("/report/proof"))
                .body("service.signature", equalTo(signature))
                .body("service.publicKey.x", equalTo(key.x()))
                .body("firm", nullValue());
        given().get("/api/report-keys").then().statusCode(200).body("keys[0].kid", equalTo(key.thumbprint()));
        nari().get(forensics.path("/report/proof")).then().statusCode(404);
    }

    @Test
    void aFirmSignsWithAKeyOfItsOwn() {
        FirmKeyPair keys = FirmKeyPair.create();
        String keyId = mina().create("/api/panel/SECUREN/keys", Map.of("name", "Lab", "publicKey", keys.pem()))
                .then()
                .statusCode(201)
                .extract()
                .path("keyId");
        mina().create("/api/panel/SECUREN/keys", Map.of("name", "Again", "publicKey", keys.pem()))
                .then()
                .statusCode(409);
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        String statement = new String(bytes("/report/proof/firm-statement?keyId=" + keyId), StandardCharsets.UTF_8);

        sign(keyId, keys.sign(statement + " ")).then().statusCode(409).body("detail", containsString("not made over"));
        sign("nobody", keys.sign(statement)).then().statusCode(400).body("errors.path", hasItem("$.keyId"));
        sign(keyId, keys.sign(statement))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("firmSignature.keyId", equalTo(keyId));

        mina().call()
                .body(Map.of("reason", "Rotated"))
                .post("/api/panel/SECUREN/keys/" + keyId + "/revocation")
                .then()
                .statusCode(200);
        hana().read(forensics.path("/report/verification"))
                .body("holds", equalTo(true))
                .body("firmKeyCounted", equalTo(true))
                .body("detail.firmSignatureHolds", equalTo(true));
        ada().read(forensics.path("/report/proof")).body("firm.statement", equalTo(statement));
        assertThat(inEnglish(hana()).shown(page("/papers/verification")))
                .contains("Everything holds", "The firm&#39;s own signature", "openssl pkeyutl -verify");
    }

    @Test
    void noDecisionRestsOnAnInterimReportAndALaterFinalOneTakesThePlaceOfTheEarlier() {
        signed("INTERIM");
        accept();
        UUID claim = claimId();
        assertThat(findings.acceptedReport(claim)).isEmpty();

        signed("FINAL");
        accept();
        assertThat(findings.acceptedReport(claim).orElseThrow().reference()).isEqualTo(forensics.claim() + "-FR2");

        var third = report("E-01", HASH);
        third.put("personsAffected", Map.of("low", 1, "best", 2, "high", 3));
        vera().create(forensics.path("/report"), third).then().statusCode(201);
        forensics.sign(forensics.version());
        accept();

        hana().read(forensics.path("/report/versions"))
                .body("kind", contains("FINAL", "FINAL", "INTERIM"))
                .body("supersededBy", contains(null, forensics.claim() + "-FR3", null));
        ForensicFindings.Findings found = findings.findings(claim).orElseThrow();
        assertThat(found.reference()).isEqualTo(forensics.claim() + "-FR3");
        assertThat(found.persons()).isEqualTo(new ForensicFindings.Persons(1, 2, 3));
        assertThat(found.dataKinds()).containsExactly("Personal");
        assertThat(found.techniques()).contains("T1190");
        assertThat(inKorean(hana()).shown(page("?revision=2"))).contains(forensics.claim() + "-FR3로 대체됨");
    }

    @Test
    void remarksToSectionsAreShownWhereTheyAreMendedAndRevisionsCompared() {
        signed("FINAL");
        inEnglish(hana())
                .send(
                        page("/return"),
                        Map.of(
                                "_version", forensics.version(),
                                "reason", "Vector is not proved",
                                "section", List.of("INITIAL_VECTOR", "TIMELINE"),
                                "remark", List.of("Which log line shows it?", "")))
                .then()
                .statusCode(303);
        hana().read(forensics.path("/report"))
                .body("remarks.section", contains("INITIAL_VECTOR"))
                .body("status", equalTo("RETURNED"));
        assertThat(inKorean(vera()).shown(page("/draft")))
                .contains("이전 판이 반려되었습니다: 1건", "Which log line shows it?", "최종 보고서");

        var mended = report("E-01", HASH);
        mended.put("initialVector", "Public portal, line 4711 of E-01");
        vera().create(forensics.path("/report"), mended).then().statusCode(201);
        hana().read(forensics.path("/report/comparison?from=1&to=2"))
                .body("changes", hasSize(1))
                .body("changes[0].section", equalTo("INITIAL_VECTOR"))
                .body("changes[0].removed", contains("Public portal"));
        hana().get(forensics.path("/report/comparison?from=1&to=9")).then().statusCode(404);
        hana().get(forensics.path("/report/comparison?from=1")).then().statusCode(400);
        assertThat(inKorean(hana()).shown(page("/papers/comparison?from=1&to=2")))
                .contains("1판과 2판", "line 4711", "최초 침입 경로");
        assertThat(inEnglish(hana()).shown(page("")))
                .contains("Compare with version 1", "Exploit Public-Facing Application", "10.0");
    }

    @Test
    void theFormNamesTheLineThatIsWrong() {
        inEnglish(vera())
                .send(page(""), Map.of("techniques", "T1190\nT1190.999", "low", "9", "best", "8", "high", "7"))
                .then()
                .statusCode(400)
                .body(containsString("$.techniques"))
                .body(containsString("line 2"))
                .body(containsString("$.best"));
    }

    @Test
    void theReportIsPrintedInBothLanguagesAlwaysWithTheSameBytes() throws IOException {
        signed("FINAL");
        byte[] korean = bytes("/report/document?language=ko");
        byte[] english = bytes("/report/document?language=en");

        assertThat(bytes("/report/document?language=ko")).isEqualTo(korean);
        assertThat(text(korean)).contains("최종 보고서", "비닉 및 기밀", "T1078.004", "90,000");
        assertThat(text(english))
                .contains("Final report", "Privileged and confidential", "Opinion, apart from the fact", "critical");
        hana().get(forensics.path("/report/document?language=fr")).then().statusCode(400);
        assertThat(ada().call()
                        .accept("*/*")
                        .get(page("/papers/pdf?language=en"))
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray())
                .isEqualTo(english);
    }

    @Test
    void aTamperedItemOrLogIsNamed() throws SQLException {
        signed("FINAL");
        Forensics.behindTheBack(
                "evidence_item",
                "UPDATE evidence_item SET sha256 = repeat('0', 64) WHERE claim_id = '" + claimId() + "'");

        hana().read(forensics.path("/report/verification"))
                .body("holds", equalTo(false))
                .body("detail.signatureHolds", equalTo(true))
                .body("itemsDiffering", contains("E-01"))
                .body("custodyIntact", equalTo(false));
        assertThat(inEnglish(hana()).shown(page("/papers/verification"))).contains("Something does not hold", "E-01");
    }

    private void signed(String kind) {
        vera().create(forensics.path("/report?kind=" + kind), report("E-01", HASH))
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind));
        forensics.sign(forensics.version());
    }

    private void accept() {
        forensics
                .change(mina(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200)
                .body("decidedBy", notNullValue());
    }

    private Response sign(String keyId, String signature) {
        return forensics.change(
                vera(),
                "firm-signature",
                forensics.version(),
                new HashMap<>(Map.of("keyId", keyId, "signature", signature)));
    }

    private byte[] bytes(String path) {
        return vera().get(forensics.path(path)).then().statusCode(200).extract().asByteArray();
    }

    private UUID claimId() {
        try (var connection = PostgresResource.superuser();
                var query = connection.createStatement();
                var rows = query.executeQuery("SELECT id FROM claim WHERE number = '" + forensics.claim() + "'")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String page(String rest) {
        return "/claims/" + forensics.claim() + "/forensics/report" + rest;
    }
}
