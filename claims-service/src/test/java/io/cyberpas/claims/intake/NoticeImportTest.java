package io.cyberpas.claims.intake;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.Caller.uma;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class NoticeImportTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void everyLineBecomesAClaimWithItsRecordUnchanged() {
        var policy = policies.policyInForce();
        var other = policies.policyInForce();
        var odd = line(
                "odd-" + policy,
                "\"plus\": {\"cyberpas_policy_number\":\"%s\", \"cyberpas_suspected_parts\":[\"DATA_RESTORATION\"]}"
                        .formatted(other));
        var done = imported(
                bora(),
                policy,
                IntStream.range(0, 600)
                                .mapToObj(i -> line(policy + "-" + i, null))
                                .collect(Collectors.joining("\n")) + "\n\n" + odd);
        assertThat(done.getInt("imported")).isEqualTo(601);
        assertThat(done.getInt("lines")).isEqualTo(601);
        bora().read("/api/claims?size=200&search=" + policy).body("items", hasSize(200));
        String claim = bora().read("/api/claims?search=" + other).extract().path("items[0].number");
        hana().read("/api/claims/" + claim).body("lines.part", hasItem("DATA_RESTORATION"));
        assertThat(hana().get("/api/claims/" + claim + "/incident").asString()).isEqualTo(odd);
        ada().read("/api/audit?subject=" + claim).body("items.action", hasItem("claim.notified"));
    }

    @Test
    void whatIsWrongIsNamedLineByLine() {
        var policy = policies.policyInForce();
        var file = String.join(
                "\n",
                line(policy + "-a", null),
                "{\"schema_version\": ",
                line(policy + "-a", null),
                line(policy + "-b", "\"plus\":{\"cyberpas_policy_number\":\"P-2020-999999\"}"),
                line(policy + "-c", "\"plus\":{\"cyberpas_suspected_parts\":[\"MEDIA_LIABILITY\",\"나쁜값\"]}"),
                line(policy + "-d", null).replace("SQLi", "Magic"),
                "   ",
                line(policy + "-e", "\"plus\":{\"cyberpas_aware_at\":\"yesterday\"}"),
                line(policy + "-f", null).replace("2026", "2999"));
        var done = imported(bora(), policy, file);
        assertThat(done.getInt("imported")).isEqualTo(1);
        assertThat(done.getInt("duplicates")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(6);
        var errors = bora().get("/api/notice-imports/" + done.getString("id") + "/errors.csv")
                .asString();
        assertThat(errors.lines()).anySatisfy(each -> assertThat(each).startsWith("2,$,\"is no JSON object"));
        assertThat(errors)
                .contains("3,$.incident_id,")
                .contains("4,$.plus.cyberpas_policy_number,P-2020-999999")
                .contains("5,$.plus.cyberpas_suspected_parts,\"\"\"나쁜값\"\"")
                .contains("6,$.action.hacking.variety[0],")
                .contains("8,$.plus.cyberpas_aware_at,is not an instant")
                .contains("9,$.timeline.incident");
        assertThat(bora().call()
                        .header("Accept-Language", "ko")
                        .get("/api/notice-imports/" + done.getString("id") + "/errors.csv")
                        .asString())
                .contains("줄,위치,문제,허용되는 값", "8,$.plus.cyberpas_aware_at,시각이 아닙니다", "은(는) 담보가 아닙니다");
        var page = "/claims/imports/" + done.getString("id");
        assertThat(PageVisit.inKorean(bora()).shown(page))
                .contains("이미 접수됨", "$.action.hacking.variety[0]", "시각이 아닙니다");
        assertThat(PageVisit.inEnglish(ada()).shown(page)).contains("Completed").doesNotContain("hx-get");
        minho().get("/api/notice-imports/" + done.getString("id")).then().statusCode(404);
        minho().read("/api/notice-imports").body("items.id", not(hasItem(done.getString("id"))));
    }

    @Test
    void nobodyIsImportedTwiceHoweverOftenAndInHoweverManyFiles() throws Exception {
        var policy = policies.policyInForce();
        var lines = IntStream.range(0, 40)
                .mapToObj(i -> line(policy + "-" + i, null))
                .toList();
        var content = String.join("\n", lines);
        Callable<Integer> send = () ->
                send(bora(), policy, content.getBytes(StandardCharsets.UTF_8)).statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(java.util.List.of(send, send, send, send))) {
                assertThat(answer.get()).isIn(200, 202);
            }
        }
        imported(bora(), policy, content);
        var again = imported(hana(), policy, String.join("\n", lines.reversed()));
        assertThat(again.getInt("duplicates")).isEqualTo(40);
        bora().read("/api/claims?size=200&search=" + policy).body("items", hasSize(40));
    }

    @Test
    void anImportIsStoppedAndResumed() {
        var policy = policies.policyInForce();
        var content = IntStream.range(0, 1500)
                .mapToObj(i -> line(policy + "-" + i, null))
                .collect(Collectors.joining("\n"));
        String id =
                send(bora(), policy, content.getBytes(StandardCharsets.UTF_8)).path("id");
        var stopped = bora().call().post("/api/notice-imports/" + id + "/stop");
        assertThat(stopped.statusCode()).isIn(200, 409);
        if (stopped.statusCode() == 200) {
            stopped.then().body("status", equalTo("STOPPED"));
            bora().call().post("/api/notice-imports/" + id + "/resume").then().statusCode(200);
        }
        var done = finished(bora(), id);
        assertThat(done.getInt("imported")).isEqualTo(1500);
        bora().call().post("/api/notice-imports/" + id + "/resume").then().statusCode(409);
    }

    @Test
    void aPolicyServiceThatIsDownDelaysButLosesNothing() {
        var policy = policies.policyInForce();
        policies.remote().answer("GET", "/api/policies/" + policy + "/cover", 500, "{}");
        String id = send(bora(), policy, line(policy + "-1", null).getBytes(StandardCharsets.UTF_8))
                .path("id");
        policies.cover(policy, "IN_FORCE", true);
        assertThat(finished(bora(), id).getInt("imported")).isEqualTo(1);
    }

    @Test
    void whatIsNoFileOfNoticesIsRefusedAtOnce() {
        for (byte[] content : Stream.of(
                        "".getBytes(StandardCharsets.UTF_8),
                        " \n\r\n ".getBytes(StandardCharsets.UTF_8),
                        "[{}]".getBytes(StandardCharsets.UTF_8),
                        new byte[] {'P', 'K', 3, 4},
                        "{}".getBytes(StandardCharsets.UTF_16))
                .toList()) {
            send(bora(), null, content).then().statusCode(400).body("errors[0].path", equalTo("$.file"));
        }
        send(bora(), "no policy", line("x", null).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("$.defaultPolicy"));
        assertThat(send(uma(), null, "{}".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void linesThatAreNoTextOrTooLongAreNamedAndTheOthersTaken() {
        var policy = policies.policyInForce();
        var korean = line(policy + "-k", "\"summary\":\"고객번호 대입\"");
        var bytes = Stream.of(
                        korean.getBytes(StandardCharsets.UTF_8),
                        korean.getBytes(Charset.forName("EUC-KR")),
                        "x".repeat(LineReader.LONGEST + 1).getBytes(StandardCharsets.UTF_8),
                        "{\"a\":\"\u0000\"}".getBytes(StandardCharsets.UTF_8))
                .map(each -> new String(each, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
        String id = send(bora(), policy, bytes).path("id");
        var done = finished(bora(), id);
        assertThat(done.getInt("imported")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(3);
        assertThat(bora().get("/api/notice-imports/" + id + "/errors.csv").asString())
                .contains("2,$,is not a text in UTF-8")
                .contains("3,$,is too long");
    }

    @Test
    void aFileIsSentByThePage() {
        var policy = policies.policyInForce();
        var visit = PageVisit.inKorean(hana());
        var sent = visit.upload(
                "/claims/imports",
                Map.of("defaultPolicy", policy),
                "file",
                "notices.jsonl",
                line(policy + "-1", null).getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(303);
        var id = sent.header("Location").replaceAll(".*/", "");
        finished(hana(), id);
        assertThat(visit.shown("/claims/imports/" + id)).contains("완료");
        assertThat(PageVisit.inEnglish(hana()).shown("/claims/imports")).contains(id);
    }

    private static JsonPath imported(Caller caller, String policy, String content) {
        String id =
                send(caller, policy, content.getBytes(StandardCharsets.UTF_8)).path("id");
        return finished(caller, id);
    }

    private static Response send(Caller caller, String policy, byte[] content) {
        var call = caller.call()
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(content);
        return (policy == null ? call : call.queryParam("defaultPolicy", policy)).post("/api/notice-imports");
    }

    private static JsonPath finished(Caller caller, String id) {
        for (int i = 0; i < 600; i++) {
            var progress = caller.read("/api/notice-imports/" + id).extract().jsonPath();
            if (!progress.getString("status").equals("RUNNING")) {
                assertThat(progress.getString("status")).as(progress.prettify()).isEqualTo("COMPLETED");
                return progress;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("The import does not come to its end");
    }

    private static String line(String incident, String more) {
        return """
                {"schema_version":"1.4","incident_id":"%s","security_incident":"Confirmed","victim":{"industry":"517210","country":["KR"]},\
                "actor":{"external":{"variety":["Unknown"]}},"action":{"hacking":{"variety":["SQLi"]}},\
                "asset":{"assets":[{"variety":"S - Web application"}]},"attribute":{},"timeline":{"incident":{"year":2026,"month":1}}%s}""".formatted(incident, more == null ? "" : "," + more);
    }
}
