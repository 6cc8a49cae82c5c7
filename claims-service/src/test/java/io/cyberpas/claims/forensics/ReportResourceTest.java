package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ReportResourceTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void preserveEvidence() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce())).appoint("SECUREN");
        forensics.log(forensics.register("E-01", HASH), "ACQUISITION", null, "Vera");
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aVendorWritesAndSignsAReportAndCannotAcceptIt() {
        vera().create(forensics.path("/report"), Map.of("scope", "Portal"))
                .then()
                .statusCode(201)
                .body("missing.path", hasItems("$.authority", "$.opinion", "$.items"));
        forensics
                .change(vera(), "signature", forensics.version(), Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:incomplete-report"))
                .body("missing.path", hasItems("$.authority", "$.opinion", "$.items"));

        vera().call()
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(428);
        vera().call()
                .header("If-Match", "\"77\"")
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(412);
        vera().call()
                .header("If-Match", "\"" + forensics.version() + "\"")
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(200)
                .body("missing", hasSize(0));
        vera().create(forensics.path("/report"), report("E-01", HASH))
                .then()
                .statusCode(409)
                .body("state", equalTo("DRAFT"));
        forensics.sign(forensics.version());

        vera().read(forensics.path("/report"))
                .body("status", equalTo("SIGNED"))
                .body("signature.signedBy", equalTo("vera"))
                .body("signature.firm", equalTo("SECUREN"));
        forensics
                .change(vera(), "acceptance", forensics.version(), Map.of("reason", "x"))
                .then()
                .statusCode(403);
        vera().call()
                .header("If-Match", "\"" + forensics.version() + "\"")
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(409);
    }

    @Test
    void aVendorIsToldWhatIsMalformedInADraft() {
        var broken = report("E-01", HASH);
        broken.put("techniques", List.of("T11"));
        broken.put("personsAffected", Map.of("low", 9, "best", 8, "high", 7));
        broken.put("vulnerabilities", List.of(Map.of("cve", "CVE-2021-44228", "cvss", "CVSS:4.0/AV:N")));
        vera().create(forensics.path("/report"), broken)
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.techniques[0]", "$.personsAffected", "$.vulnerabilities[0].cvss"));
    }

    @Test
    void aHandlerDecidesOnAReportThatAnotherWroteAndSigned() {
        signedReport();

        forensics
                .change(hana(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("hana"));
        hana().read(forensics.path("/report/verification")).body("holds", equalTo(true));
    }

    @Test
    void aHandlerDoesNotAcceptWhatShePartlyWrote() {
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        hana().call()
                .header("If-Match", "\"" + forensics.version() + "\"")
                .body(report("E-01", HASH))
                .put(forensics.path("/report"))
                .then()
                .statusCode(200);
        forensics.sign(forensics.version());

        forensics
                .change(hana(), "acceptance", forensics.version(), Map.of("reason", "Mine is fine"))
                .then()
                .statusCode(403)
                .body("detail", containsString("four eyes"));
        forensics
                .change(mina(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200);
    }

    @Test
    void aManagerSendsAReportBackAndTheNextVersionBegins() {
        signedReport();
        forensics
                .change(mina(), "return", forensics.version(), Map.of("reason", "Vector is not proved"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));

        vera().create(forensics.path("/report"), report("E-01", HASH))
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("reference", equalTo(forensics.claim() + "-FR2"));
        hana().read(forensics.path("/report/versions")).body("status", contains("DRAFT", "RETURNED"));
        hana().read(forensics.path("/report?revision=1")).body("decisionReason", equalTo("Vector is not proved"));
    }

    @Test
    void aTamperedReportIsFound() throws SQLException {
        signedReport();
        forensics
                .change(hana(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200);
        Forensics.behindTheBack(
                "forensic_report",
                "UPDATE forensic_report SET content = replace(content, '90000', '9000') WHERE reference = '"
                        + forensics.claim() + "-FR1'");

        hana().read(forensics.path("/report/verification"))
                .body("holds", equalTo(false))
                .body("detail.contentUnchanged", equalTo(false));
    }

    private void signedReport() {
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        forensics.sign(forensics.version());
    }
}
