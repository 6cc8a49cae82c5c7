package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static io.cyberpas.claims.forensics.Forensics.send;
import static io.cyberpas.claims.forensics.Forensics.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class EvidencePagesTest {

    private final byte[] bytes = new byte[90_000];

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        new Random().nextBytes(bytes);
        bytes[0] = 0;
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void showWhatIsStoredVerifiedAndToBeHad() throws Exception {
        assertThat(inEnglish(hana()).shown(page(""))).contains("No item of evidence", "was never verified");
        String item = forensics.register("E-01", bytes);
        assertThat(inKorean(vera()).shown(page("/" + item)))
                .contains("data-upload", "올리기", "90,000바이트", "/frame/upload.js", "미수신");
        assertThat(inEnglish(ada()).shown(page("/" + item))).doesNotContain("data-upload");

        send(vera(), page("/" + item + "/content") + "?mediaType=application/pdf", bytes)
                .then()
                .statusCode(204);

        assertThat(inEnglish(hana()).shown(page("/" + item)))
                .contains("Download", "Not the stated type", "Storage", "not verified");
        byte[] fetched = hana().call()
                .accept("*/*")
                .get(page("/" + item + "/content"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(fetched).isEqualTo(bytes);
        assertThat(inKorean(hana()).shown(page("/" + item))).contains("사본 제공", "시점확인");

        inEnglish(hana()).send(page("/verifications"), Map.of()).then().statusCode(303);
        verified();
        assertThat(inEnglish(hana()).shown(page("")))
                .contains("Everything holds: 1 items", "Stored", "manifest.csv", "case.jsonld", "SHA256SUMS");
        Files.delete(EvidenceFiles.of(sha256(bytes)).getFirst());
        inEnglish(hana()).send(page("/verifications"), Map.of()).then().statusCode(303);
        EvidenceFiles.await(() -> !JsonPath.from(hana().get(forensics.path("/evidence-verifications/newest"))
                        .asString())
                .getBoolean("intact"));
        assertThat(inEnglish(vera()).shown(page(""))).contains("Faults found: 1", "the stored content is missing");
        assertThat(inKorean(vera()).shown(page("/" + item))).contains("저장된 내용이 없음");
    }

    @Test
    void takeAFileByTheirFormAloneWhereScriptsAreOff() {
        String item = forensics.register("E-01", bytes);

        inKorean(vera())
                .upload(page("/" + item + "/content"), Map.of(), "file", "사본.dd", bytes)
                .then()
                .statusCode(303)
                .header("Location", containsString(page("/" + item)));
        assertThat(inEnglish(hana()).shown(page("/" + item))).contains("Download", "Storage");
        inEnglish(vera())
                .upload(page("/" + item + "/content"), Map.of(), "file", "other.dd", new byte[bytes.length])
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(containsString("registered with another SHA-256 value"));
        inEnglish(vera())
                .upload(page("/" + item + "/content"), Map.of(), "elsewhere", "x", bytes)
                .then()
                .statusCode(400);
    }

    @Test
    void registerADerivedItemAndShowTheTree() {
        String parent = forensics.register("E-01", bytes);
        assertThat(inKorean(vera()).shown(page("/new?parent=E-01"))).contains("원천 증거", "value=\"E-01\"");
        var form = new HashMap<>(form("E-01-1", "derived".getBytes()));
        form.put("parents", "E-01, E-77");
        inEnglish(vera())
                .send(page(""), form)
                .then()
                .statusCode(400)
                .body(containsString("E-77"))
                .body(containsString("tool"));
        form.put("parents", "E-01");
        form.put("tool", "RegRipper");
        form.put("toolVersion", "3.0");
        form.put("process", "Export of the registry hives");
        form.put("derivedBy", "Vera Jung");
        String child = inEnglish(vera())
                .send(page(""), form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(inEnglish(hana()).shown(child.substring(child.indexOf("/claims/"))))
                .contains("RegRipper 3.0", "Lineage", sha256(bytes), "href=\"" + page("/" + parent) + "\"");
        assertThat(inKorean(hana()).shown(page("/" + parent))).contains("E-01-1", "원천과 파생 관계");
        assertThat(inEnglish(hana()).shown(page(""))).contains("↳");
    }

    @Test
    void handAnItemToAnotherFirmWhichConfirmsIt() {
        forensics.appoint("NARU");
        String item = forensics.register("E-01", bytes);
        custody(vera(), item, Map.of("process", "ACQUISITION", "fromCustodian", "", "toCustodian", "Vera"), 303);
        inEnglish(nari()).get(page("/" + item)).then().statusCode(404);
        custody(
                vera(),
                item,
                Map.of("process", "TRANSFER", "fromCustodian", "Vera", "toCustodian", "Nari", "toFirm", "NARU"),
                303);

        assertThat(inEnglish(nari()).shown(page("/" + item))).contains("Handed over to Nari, not confirmed yet");
        custody(vera(), item, Map.of("process", "RECEIPT", "fromCustodian", "Nari", "toCustodian", "Nari"), 403);
        custody(nari(), item, Map.of("process", "RECEIPT", "fromCustodian", "Nari", "toCustodian", "Nari"), 303);
        assertThat(inKorean(hana()).shown(page("/" + item)))
                .contains("인수 확인", "NARU")
                .doesNotContain("인수 확인 전");
    }

    @Test
    void sayWhatIsWrongWithAnUpload() {
        String item = forensics.register("E-01", bytes);

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(vera().tokens().token())
                .accept(ContentType.HTML)
                .header("HX-Request", "true")
                .contentType("application/octet-stream")
                .body(new byte[3])
                .post(page("/" + item + "/content"))
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(containsString("90000"));
    }

    @Test
    void offerFilesOfExports() {
        forensics.register("E-01", bytes);
        for (String file : new String[] {"case.jsonld", "manifest.csv", "manifest.json", "SHA256SUMS"}) {
            hana().call()
                    .accept("*/*")
                    .get("/claims/" + forensics.claim() + "/forensics/exports/" + file)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString(forensics.claim()))
                    .body(containsString("E-01"));
        }
    }

    private void verified() {
        EvidenceFiles.await(() ->
                hana().get(forensics.path("/evidence-verifications/newest")).statusCode() == 200);
    }

    private void custody(io.cyberpas.claims.Caller caller, String item, Map<String, String> movement, int status) {
        var form = new HashMap<>(movement);
        form.put("place", "서울");
        form.put("occurredAt", "2026-01-22T09:00");
        inEnglish(caller).send(page("/" + item + "/custody"), form).then().statusCode(status);
    }

    private Map<String, String> form(String label, byte[] content) {
        var form = new HashMap<String, String>();
        form.put("label", label);
        form.put("kind", "OTHER");
        form.put("description", "Hives");
        form.put("acquiredPlace", "Laboratory");
        form.put("acquiredAt", "2026-01-21T11:10");
        form.put("acquiredBy", "Vera Jung");
        form.put("sha256", sha256(content));
        form.put("sizeBytes", Integer.toString(content.length));
        form.put("storageLocation", "Vault 2");
        return form;
    }

    private String page(String rest) {
        return "/claims/" + forensics.claim() + "/forensics/evidence" + rest;
    }
}
