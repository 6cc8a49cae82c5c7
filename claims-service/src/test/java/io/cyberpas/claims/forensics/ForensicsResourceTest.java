package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.item;
import static io.cyberpas.claims.forensics.Forensics.movement;
import static io.cyberpas.claims.forensics.Forensics.report;
import static io.cyberpas.claims.forensics.Forensics.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ForensicsResourceTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce()));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Nested
    class AHandler {

        @Test
        void appointsAFirmWhichSeesTheClaimFromThenOn() {
            vera().get(forensics.path("/evidence")).then().statusCode(404);

            forensics.appoint("SECUREN");

            vera().get(forensics.path("/evidence")).then().statusCode(200).body("", hasSize(0));
            nari().get(forensics.path("/evidence")).then().statusCode(404);
            hana().create(forensics.path("/engagements"), terms("SECUREN"))
                    .then()
                    .statusCode(409);
        }

        @Test
        void isToldWhatIsWrongWithTheTerms() {
            hana().create(forensics.path("/engagements"), terms("Secu Ren"))
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.vendorCode"));
            hana().create(forensics.path("/engagements"), Map.of("vendor", "x"))
                    .then()
                    .statusCode(400);
            hana().call()
                    .body(terms("SECUREN"))
                    .post(forensics.path("/engagements"))
                    .then()
                    .statusCode(400);
        }

        @Test
        void decidesOnAReportThatAnotherWroteAndSigned() {
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
        void doesNotAcceptWhatShePartlyWrote() {
            String item = preserved();
            assertThat(item).isNotBlank();
            vera().create(forensics.path("/report"), report("E-01", HASH))
                    .then()
                    .statusCode(201);
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
        void sendsAReportBackAndTheNextVersionBegins() {
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
        void putsAnItemUnderLegalHoldOnce() {
            forensics.appoint("SECUREN");
            var loose = new HashMap<>(item("E-09", HASH));
            loose.put("legalHold", false);
            String id = vera().create(forensics.path("/evidence"), loose)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            String hold = forensics.path("/evidence/" + id + "/legal-hold");
            vera().call().body(Map.of("reason", "x")).post(hold).then().statusCode(403);
            hana().call()
                    .body(Map.of("reason", "Action is expected"))
                    .post(hold)
                    .then()
                    .statusCode(200)
                    .body("legalHold", equalTo(true));
            hana().call().body(Map.of("reason", "Again")).post(hold).then().statusCode(409);
        }
    }

    @Nested
    class AVendor {

        @BeforeEach
        void isAppointed() {
            forensics.appoint("SECUREN").appoint("NARU");
        }

        @Test
        void seesTheTermsOfItsOwnAppointmentOnly() {
            vera().read(forensics.path("/engagements")).body("vendorCode", contains("SECUREN"));
            hana().read(forensics.path("/engagements")).body("vendorCode", contains("SECUREN", "NARU"));
        }

        @Test
        void registersAnItemOnceHoweverOftenItAsks() {
            String key = UUID.randomUUID().toString();
            var body = item("E-01", HASH);
            String first = vera().call()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(forensics.path("/evidence"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            String second = vera().call()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(forensics.path("/evidence"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();

            assertThat(second).isEqualTo(first);
            vera().read(forensics.path("/evidence")).body("label", contains("E-01"));
        }

        @Test
        void cannotRegisterTheSameLabelOrHashTwice() {
            forensics.register("E-01", HASH);

            vera().create(
                            forensics.path("/evidence"),
                            item("E-01", Sha256.of("other").hex()))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("E-01"));
            vera().create(forensics.path("/evidence"), item("E-02", HASH.toUpperCase(java.util.Locale.ROOT)))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("same hash"));
        }

        @Test
        void isToldWhatIsWrongWithAnItem() {
            vera().create(forensics.path("/evidence"), item("E 01", "abc"))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItems("$.label", "$.sha256"));
            var unknown = new HashMap<>(item("E-01", HASH));
            unknown.put("kind", "FLOPPY");
            vera().create(forensics.path("/evidence"), unknown)
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.kind"));
        }

        @Test
        void keepsTheLogOfAnItem() {
            String id = forensics.register("E-01", HASH);
            forensics.log(id, "ACQUISITION", null, "Vera");
            forensics.log(id, "TRANSFER", "Vera", "Laboratory");
            vera().create(forensics.path("/evidence/" + id + "/custody"), movement("ANALYSIS", "Vera", "Vera"))
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.fromCustodian"));

            vera().read(forensics.path("/evidence/" + id + "/custody"))
                    .body("sequence", contains(1, 2))
                    .body("toCustodian", contains("Vera", "Laboratory"));
            vera().read(forensics.path("/custody/verification"))
                    .body("intact", equalTo(true))
                    .body("entries", equalTo(2))
                    .body("firstBroken", nullValue());
        }

        @Test
        void checksTheHashOfItsCopy() {
            String id = forensics.register("E-01", HASH);
            String check = forensics.path("/evidence/" + id + "/verification");

            vera().call()
                    .body(Map.of("sha256", HASH))
                    .post(check)
                    .then()
                    .statusCode(200)
                    .body("matches", equalTo(true));
            vera().call()
                    .body(Map.of("sha256", Sha256.of("x").hex()))
                    .post(check)
                    .then()
                    .statusCode(200)
                    .body("matches", equalTo(false));
            vera().call().body(Map.of("sha256", "12")).post(check).then().statusCode(400);
            vera().read(forensics.path("/evidence/" + id)).body("hashMatches", equalTo(false));
        }

        @Test
        void writesSignsAndCannotAccept() {
            preserve();
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
        void isToldWhatIsMalformedInADraft() {
            var broken = report("E-01", HASH);
            broken.put("techniques", List.of("T11"));
            broken.put("personsAffected", Map.of("low", 9, "best", 8, "high", 7));
            broken.put("vulnerabilities", List.of(Map.of("cve", "CVE-2021-44228", "cvss", "CVSS:4.0/AV:N")));
            vera().create(forensics.path("/report"), broken)
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItems("$.techniques[0]", "$.personsAffected", "$.vulnerabilities[0].cvss"));
        }
    }

    @Nested
    class Others {

        @Test
        void stayOutside() {
            forensics.appoint("SECUREN");

            bora().get(forensics.path("/evidence")).then().statusCode(403);
            fin().get(forensics.path("/report")).then().statusCode(403);
            nari().get(forensics.path("/report")).then().statusCode(404);
            nari().create(forensics.path("/evidence"), item("E-01", HASH))
                    .then()
                    .statusCode(404);
            ada().get(forensics.path("/evidence")).then().statusCode(200);
            ada().create(forensics.path("/evidence"), item("E-01", HASH)).then().statusCode(403);
            ada().get(forensics.path("/report")).then().statusCode(404);
        }
    }

    @Nested
    class TheDatabase {

        @Test
        void letsNobodyChangeTheLog() throws SQLException {
            preserved();

            try (var connection = PostgresResource.application();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate("UPDATE custody_entry SET place = 'Busan'"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM evidence_item"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.executeUpdate("UPDATE evidence_item SET sha256 = repeat('0', 64)"))
                        .hasMessageContaining("never changes");
            }
            try (var connection = PostgresResource.owner();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM custody_entry"))
                        .hasMessageContaining("only ever added to");
            }
        }

        @Test
        void cannotHideATamperedEntry() throws SQLException {
            String item = preserved();
            behindTheBack(
                    "custody_entry",
                    "UPDATE custody_entry SET place = 'Busan' WHERE sequence_number = 2 AND item_id = '" + item + "'");

            hana().read(forensics.path("/custody/verification"))
                    .body("intact", equalTo(false))
                    .body("firstBroken.label", equalTo("E-01"))
                    .body("firstBroken.sequence", equalTo(2))
                    .body("firstBroken.reason", equalTo("ENTRY_CHANGED"));
        }

        @Test
        void cannotHideATamperedReport() throws SQLException {
            signedReport();
            forensics
                    .change(hana(), "acceptance", forensics.version(), Map.of("reason", "Complete"))
                    .then()
                    .statusCode(200);
            behindTheBack(
                    "forensic_report",
                    "UPDATE forensic_report SET content = replace(content, '90000', '9000') WHERE reference = '"
                            + forensics.claim() + "-FR1'");

            hana().read(forensics.path("/report/verification"))
                    .body("holds", equalTo(false))
                    .body("detail.contentUnchanged", equalTo(false));
        }

        private void behindTheBack(String table, String sql) throws SQLException {
            try (var connection = PostgresResource.superuser();
                    var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
                assertThat(statement.executeUpdate(sql)).isEqualTo(1);
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            }
        }
    }

    @Test
    void twoEntriesAtOnceDoNotForkTheLog() throws Exception {
        forensics.appoint("SECUREN");
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");

        var stored = movement("STORAGE", "Vera", "Vera");
        Callable<Integer> add = () -> vera().create(forensics.path("/evidence/" + id + "/custody"), stored)
                .statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(add, add, add, add))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        vera().read(forensics.path("/custody/verification"))
                .body("intact", equalTo(true))
                .body("entries", equalTo(5));
    }

    private String preserved() {
        forensics.appoint("SECUREN");
        return preserve();
    }

    private String preserve() {
        String id = forensics.register("E-01", HASH);
        forensics.log(id, "ACQUISITION", null, "Vera");
        forensics.log(id, "PRESERVATION", "Vera", "Vera");
        return id;
    }

    private void signedReport() {
        preserved();
        vera().create(forensics.path("/report"), report("E-01", HASH)).then().statusCode(201);
        forensics.sign(forensics.version());
    }
}
