package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.payout.bank.BankMessagesTest;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever hangs up in the middle of a file leaves nothing behind, wherever that is: a share of the file in percent, 100 less its last byte. */
@ClaimsServiceTest
class CutUploadTest {

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100})
    void ofEvidence(int percent) throws Exception {
        byte[] content = new byte[3 << 20];
        new Random().nextBytes(content);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        String item = hana().create(
                        claim + "/evidence",
                        Map.of(
                                "label",
                                "CUT-" + percent,
                                "kind",
                                "DISK_IMAGE",
                                "description",
                                "Image of the portal",
                                "acquiredPlace",
                                "Mapo",
                                "acquiredAt",
                                Instant.now().minusSeconds(1).toString(),
                                "acquiredBy",
                                "Hana",
                                "sha256",
                                hash,
                                "sizeBytes",
                                content.length,
                                "storageLocation",
                                "Vault 2",
                                "legalHold",
                                true))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        long contents = rows("evidence_content");
        long entries = rows("custody_entry");

        cut(hana(), claim + "/evidence/" + item + "/content", "application/octet-stream", content, percent);

        EvidenceFiles.await(() -> EvidenceFiles.incoming().isEmpty());
        assertThat(EvidenceFiles.of(hash)).isEmpty();
        assertThat(rows("evidence_content")).isEqualTo(contents);
        assertThat(rows("custody_entry")).isEqualTo(entries);
        hana().call()
                .contentType("application/octet-stream")
                .body(content)
                .post(claim + "/evidence/" + item + "/content")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100})
    void ofRosters(int percent) throws Exception {
        hana().create(
                        claim + "/demands",
                        Map.of(
                                "kind", "CONSOLATION_MONEY",
                                "claimants", "Victims represented by law firm Haedong",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Collective mediation 2026-14"))
                .then()
                .statusCode(201);
        var lines = new StringBuilder("name,birth_date,phone\n");
        for (int each = 0; each < 30_000; each++) {
            lines.append("김가람,1987-04-25,010-%04d-%04d%n".formatted(percent, each % 10_000));
        }
        leavesNothing(
                hana(),
                claim + "/demands/DEMAND-1/rosters",
                "text/csv",
                lines.toString(),
                percent,
                "roster_upload",
                "roster",
                "roster_block",
                "roster_problem",
                "victim");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100})
    void ofNotices(int percent) throws Exception {
        String line =
                "{\"schema_version\":\"1.4\",\"incident_id\":\"" + UUID.randomUUID() + "-%d\",\"summary\":\"%s\"}\n";
        var lines = new StringBuilder();
        for (int each = 0; each < 3_000; each++) {
            lines.append(line.formatted(each, "x".repeat(200)));
        }
        leavesNothing(
                bora(),
                "/api/notice-imports",
                "application/x-ndjson",
                lines.toString(),
                percent,
                "notice_import_upload",
                "notice_import",
                "notice_import_block",
                "notice_import_problem",
                "imported_notice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100})
    void ofReportsOfTheBank(int percent) throws Exception {
        String[] credits = new String[20_000];
        for (int each = 0; each < credits.length; each++) {
            credits[each] = "PM-2020-000001-" + (each + 1) + "-1 RJCT AC04";
        }
        leavesNothing(
                fin(),
                "/api/status-reports",
                "application/xml",
                BankMessagesTest.report("CUT-" + percent, "BF-2020-000001", null, credits),
                percent,
                "status_report",
                "status_report_problem");
    }

    private static void leavesNothing(
            Caller sender, String path, String mediaType, String content, int percent, String... tables)
            throws Exception {
        Map<String, Long> before = rows(List.of(tables));
        cut(sender, path, mediaType, content.getBytes(StandardCharsets.UTF_8), percent);
        int calm = 0;
        for (int i = 0; i < 150 && calm < 10; i++) {
            calm = !isReceiving(tables[0]) && rows(List.of(tables)).equals(before) ? calm + 1 : 0;
            Thread.sleep(100);
        }
        assertThat(rows(List.of(tables))).isEqualTo(before);
    }

    /** Sends a part of what is announced and hangs up. */
    private static void cut(Caller sender, String path, String mediaType, byte[] content, int percent)
            throws IOException {
        String head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(path, sender.tokens().token(), UUID.randomUUID(), mediaType, content.length);
        int sent = Math.min(content.length - 1, (int) ((long) content.length * percent / 100));
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content, 0, sent);
            socket.getOutputStream().flush();
        }
    }

    /** Whether somebody still writes to a table, in a transaction that is not over. */
    private static boolean isReceiving(String table) {
        return number("""
                SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
                WHERE c.relname = '%s' AND l.mode = 'RowExclusiveLock'""".formatted(table)) > 0;
    }

    private static Map<String, Long> rows(List<String> tables) {
        return tables.stream().collect(Collectors.toMap(table -> table, CutUploadTest::rows));
    }

    private static long rows(String table) {
        return number("SELECT count(*) FROM " + table);
    }

    private static long number(String query) {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
