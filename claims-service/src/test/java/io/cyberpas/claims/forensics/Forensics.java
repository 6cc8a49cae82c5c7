package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.Caller;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tests say of the forensics of one claim. */
public record Forensics(String claim) {

    public static final String HASH = Sha256.of("web-03.dd").hex();

    public String path(String rest) {
        return "/api/claims/" + claim + rest;
    }

    public static Map<String, Object> terms(String vendor) {
        return Map.of(
                "vendorCode", vendor,
                "vendorName", "SecuRen Forensics",
                "conflict", "NONE",
                "conflictStatement", "No engagement for insured or claimants in three years",
                "rateCard", "RC-2026-A",
                "hourlyRate", Map.of("amount", "250000", "currency", "KRW"),
                "statementOfWork", "Image the portal servers, establish vector, scope and persons",
                "privileged", true,
                "letterReference", "EL-2026-118");
    }

    /** Appoints a firm, which takes the work and starts. */
    public Forensics appoint(String vendor) {
        String id = hana().create(path("/engagements"), terms(vendor))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller firm = vendor.equals("NARU") ? nari() : vera();
        for (String step : List.of("acceptance", "start")) {
            firm.call()
                    .body(Map.of("statement", "No engagement for the insured in three years"))
                    .post(path("/engagements/" + id + "/" + step))
                    .then()
                    .statusCode(200);
        }
        return this;
    }

    public static Map<String, Object> item(String label, String sha256) {
        var item = new HashMap<String, Object>();
        item.put("label", label);
        item.put("kind", "DISK_IMAGE");
        item.put("description", "Image of portal web server WEB-03, 고객센터");
        item.put("acquiredPlace", "Data centre Mapo, rack 12");
        item.put("acquiredAt", Instant.now().minusSeconds(3600).toString());
        item.put("acquiredBy", "Vera Jung, SecuRen");
        item.put("sha256", sha256);
        item.put("sizeBytes", 512_110_190_592L);
        item.put("storageLocation", "SecuRen vault 2, shelf B");
        item.put("legalHold", true);
        return item;
    }

    /** Registers an item as the vendor and gives its id. */
    public String register(String label, String sha256) {
        return vera().create(path("/evidence"), item(label, sha256))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> movement(String process, @Nullable String from, String to) {
        var movement = new HashMap<String, Object>();
        movement.put("process", process);
        movement.put("fromCustodian", from);
        movement.put("toCustodian", to);
        movement.put("place", "Seoul");
        movement.put("occurredAt", Instant.now().minusSeconds(1800).toString());
        movement.put("note", "Sealed bag 4471");
        return movement;
    }

    /** Registers an item of these bytes as the vendor and gives its id. */
    public String register(String label, byte[] content) {
        return register(vera(), label, content, Map.of());
    }

    /** Registers an item of these bytes and gives its id. */
    public String register(Caller caller, String label, byte[] content, Map<String, Object> more) {
        var item = item(label, sha256(content));
        item.put("sizeBytes", content.length);
        item.put("kind", "DOCUMENT");
        item.putAll(more);
        return caller.create(path("/evidence"), item)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Sends the content of an item. */
    public static Response send(Caller caller, String path, byte[] content) {
        return given().auth()
                .oauth2(caller.tokens().token())
                .contentType("application/octet-stream")
                .body(content)
                .post(path);
    }

    public String content(String item) {
        return path("/evidence/" + item + "/content");
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds to the log of an item as the vendor. */
    public void log(String item, String process, @Nullable String from, String to) {
        vera().create(path("/evidence/" + item + "/custody"), movement(process, from, to))
                .then()
                .statusCode(201);
    }

    /** A report that lacks nothing and rests on one item. */
    public static Map<String, Object> report(String label, String sha256) {
        var report = new HashMap<String, Object>();
        report.put("scope", "Customer portal of Hangang Telecom; the billing system was not examined");
        report.put("authority", "Appointed by the insurer under EL-2026-118, consent of the insured");
        report.put("tools", List.of(Map.of("name", "dc3dd", "version", "7.3.1")));
        report.put("items", List.of(Map.of("label", label, "sha256", sha256)));
        report.put(
                "timeline",
                List.of(
                        Map.of("at", "2026-01-18T01:30:00Z", "what", "First guessed number", "source", label),
                        Map.of("at", "2026-01-18T04:00:00Z", "what", "Last request", "source", label)));
        report.put("rootCause", "Account numbers were not bound to the session");
        report.put("initialVector", "Public portal");
        report.put("techniques", List.of("T1190", "T1078.004"));
        report.put(
                "vulnerabilities",
                List.of(Map.of("cve", "CVE-2021-44228", "cvss", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H")));
        report.put("dataKinds", List.of("Personal"));
        report.put("personsAffected", Map.of("low", 88_000, "best", 90_000, "high", 91_500));
        report.put("confidence", "HIGH");
        report.put("containment", "Portal taken off line, sessions revoked");
        report.put("controlFailures", List.of("No limit on requests"));
        report.put("limitations", "Logs before 1 December are gone");
        report.put("findings", "The image shows 1.1M requests from 14 addresses");
        report.put("opinion", "The data were read in full");
        return report;
    }

    /** Changes one row as nobody can who has not taken the triggers of its table away. */
    public static void behindTheBack(String table, String sql) throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }

    /** Verifies all evidence of the claim for the handler and waits for the outcome. */
    public ValidatableResponse verified() {
        String id = hana().call()
                .post(path("/evidence-verifications"))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        String path = path("/evidence-verifications/" + id);
        EvidenceFiles.await(() -> hana().read(path).extract().path("finished"));
        return hana().read(path);
    }

    /** Signs the report as the vendor. */
    public void sign(long version) {
        change(vera(), "signature", version, Map.of()).then().statusCode(200);
    }

    public Response change(Caller caller, String verb, long version, Object body) {
        return caller.change(path("/report/" + verb), version, body);
    }

    public long version() {
        return vera().read(path("/report")).extract().jsonPath().getLong("version");
    }
}
