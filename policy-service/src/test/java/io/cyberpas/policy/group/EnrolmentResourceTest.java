package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class EnrolmentResourceTest {
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
    private static final Tokens MINHO = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    private void membersAre(int count) {
        long found = 0;
        String after = null;
        do {
            JsonPath page = asPada().queryParam("size", 200)
                    .queryParam("after", after == null ? "" : after)
                    .get("/api/policies/%s/members".formatted(policy))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found += page.getList("items").size();
            after = page.getString("next");
        } while (after != null);
        assertThat(found).isEqualTo(count);
    }

    @Nested
    class Files {

        @Test
        void everyRightLineBecomesAMember() {
            JsonPath enrolment = Group.enrolled(policy, Group.lines(250));
            assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
            assertThat(enrolment.getInt("lines")).isEqualTo(250);
            assertThat(enrolment.getInt("linesRead")).isEqualTo(250);
            assertThat(enrolment.getInt("enrolled")).isEqualTo(250);
            assertThat(enrolment.getString("encoding")).isEqualTo("UTF-8");
            membersAre(250);
        }

        @Test
        void everyWrongLineSaysWhyAndTheOthersAreEnrolled() {
            String file = HEADER
                    + line("M-1", "홍길동")
                    + "M-2,,1990-01-31,,,2026-12-01,,2026-11-20T09:30:00+09:00,2026-01\n"
                    + "M-3,김철수,1990-02-30,x,12,2026-12-01,,2026-11-20 09:30,2026-01\n"
                    + "M-4,이영희,1990-01-31,,,2026-12-01,,,2026-01\n"
                    + "M-5,박민수,1990-01-31,,,2026-11-30,,2026-11-20T09:30:00Z,2026-01\n"
                    + "M-6,최지우,1990-01-31,,,2026-12-10,2026-12-10,2026-11-20T09:30:00Z,2026-01\n"
                    + "M-7,정우성,1990-01-31,,,2026-12-01,2027-12-02,2026-11-20T09:30:00Z,1999-01\n"
                    + "M-8,한지민,1990-01-31,,,2026-12-01,,2026-12-02T09:30:00Z,2026-01\n"
                    + "=cmd|'/C calc'!A1,강동원,1990-01-31,,,2026-12-01,,2026-11-20T09:30:00Z,2026-01\n"
                    + "M-10,too,few\n"
                    + line("M-1", "홍길동");
            JsonPath enrolment = Group.enrolled(policy, file);
            assertThat(enrolment.getInt("enrolled")).isEqualTo(1);
            assertThat(enrolment.getInt("refused")).isEqualTo(9);
            assertThat(enrolment.getInt("duplicates")).isEqualTo(1);
            assertThat(Group.errors(policy, enrolment.getString("id")).lines())
                    .contains(
                            "\uFEFFLine,Column,Problem,Value",
                            "3,name,must not be empty,",
                            "4,birthDate,is no date such as 2026-12-01,1990***",
                            "4,email,is no mail address,***",
                            "4,phone,is no telephone number,***",
                            "5,consentAt,is missing: there is no cover without consent,",
                            "6,from,lies outside the days that the policy covers,2026-11-30…2027-12-01",
                            "7,to,is not after the first day of cover,2026-12-10",
                            "8,from,lies outside the days that the policy covers,2026-12-01…2027-12-02",
                            "8,disclosureVersion,was not in use on the day of the consent,1999-01",
                            "9,consentAt,is after the first day of cover,2026-12-02 09:30:00+00",
                            "11,,has more or fewer fields than the header,3",
                            "12,memberReference,is enrolled already,M-1")
                    .anyMatch(line -> line.startsWith("10,memberReference,\"is no reference")
                            && line.endsWith(",'=cmd|'/C calc'!A1"))
                    .noneMatch(line -> line.contains("김철수"));
        }

        @Test
        void theErrorFileSpeaksKorean() {
            String id = Group.enrolled(policy, HEADER + line("", "홍길동")).getString("id");
            asPada().header("Accept-Language", "ko")
                    .get("/api/policies/%s/enrolments/%s/errors.csv".formatted(policy, id))
                    .then()
                    .statusCode(200)
                    .body(containsString("2,memberReference,비어 있을 수 없습니다,"));
        }

        @Test
        void koreanEncodingsAreReadDeclaredOrNot() {
            Charset korean = Charset.forName("x-windows-949");
            byte[] detected = (HEADER + line("M-1", "뷁길동")).getBytes(korean);
            String id = Group.enrol(policy, detected, "text/csv")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            assertThat(Group.settled(policy, id).getString("encoding")).isEqualTo("x-windows-949");
            byte[] declared = (HEADER + line("M-2", "김철수")).getBytes(korean);
            String other = Group.enrol(policy, declared, "text/csv; charset=EUC-KR")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            assertThat(Group.settled(policy, other).getInt("enrolled")).isEqualTo(1);
            asPada().get("/api/policies/%s/members/M-1".formatted(policy))
                    .then()
                    .body("name", is("뷁길동"));
        }

        @Test
        void linesInAnotherEncodingThanTheFileAreRefused() {
            byte[] start = (HEADER + line("M-1", "홍길동")).getBytes(StandardCharsets.UTF_8);
            byte[] end = line("M-2", "홍길동").getBytes(Charset.forName("EUC-KR"));
            byte[] file = new byte[start.length + end.length];
            System.arraycopy(start, 0, file, 0, start.length);
            System.arraycopy(end, 0, file, start.length, end.length);
            String id = Group.enrol(policy, file, "text/csv; charset=UTF-8")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            assertThat(Group.settled(policy, id).getInt("refused")).isEqualTo(1);
            assertThat(Group.errors(policy, id)).contains("3,name,holds bytes that the encoding");
        }

        @Test
        void whatIsNoFileOfMembersIsRefusedAndNothingIsKept() throws SQLException {
            refused("", "is empty");
            refused(HEADER, "holds nothing but its header");
            refused("name,colour\nx,y\n", "names an unknown column");
            refused("name\nx\n", "lacks the column memberReference");
            refused("PK\u0003\u0004", "is a spreadsheet or an archive");
            refused("a\u0000b", "is not a text");
            refused(HEADER + "M-1," + "x".repeat(70_000), "cannot be read as CSV");
            refused(HEADER + "\"M-1,never closed\n" + line("M-2", "홍길동"), "cannot be read as CSV");
            Group.enrol(policy, new byte[] {'a'}, "text/csv; charset=UTF-16")
                    .then()
                    .statusCode(400);
            try (Connection connection = PostgresResource.superuser();
                    Statement statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT count(*) FROM enrolment_upload WHERE policy_number = '%s'".formatted(policy))) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }

        private void refused(String file, String problem) {
            Group.enrol(policy, file).then().statusCode(400).body("errors[0].problem", containsString(problem));
        }

        @Test
        void onlyFilesOfMembersMayBeLarge() {
            byte[] large = new byte[17 << 20];
            asPada().body(large).post("/api/policies").then().statusCode(413);
            Group.enrol(policy, large, "text/csv").then().statusCode(400);
        }
    }

    @Nested
    class Twice {

        @Test
        void theSameFileIsTheSameEnrolment() {
            String file = Group.lines(20);
            String id = Group.enrolled(policy, file).getString("id");
            Group.enrol(policy, file).then().statusCode(200).body("id", is(id)).body("status", is("COMPLETED"));
            membersAre(20);
        }

        @Test
        void theSameKeyGivesTheSameAnswerAndNoOtherFile() {
            String key = UUID.randomUUID().toString();
            byte[] file = Group.lines(3).getBytes(StandardCharsets.UTF_8);
            String id = Group.enrolAs(BORA, policy, file, "text/csv", key)
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            Group.enrolAs(BORA, policy, file, "text/csv", key)
                    .then()
                    .statusCode(202)
                    .body("id", is(id));
            byte[] other = Group.lines(4).getBytes(StandardCharsets.UTF_8);
            Group.enrolAs(BORA, policy, other, "text/csv", key).then().statusCode(422);
        }

        @Test
        void uploadsOfTheSameFileAtTheSameTimeAreOne() throws Exception {
            String file = Group.lines(500);
            Set<String> ids = Set.copyOf(
                    atOnce(8, () -> Group.enrol(policy, file).then().extract().path("id")));
            assertThat(ids).hasSize(1);
            assertThat(Group.settled(policy, ids.iterator().next()).getInt("enrolled"))
                    .isEqualTo(500);
            membersAre(500);
        }

        @Test
        void filesThatShareMembersEnrolEachOnce() throws Exception {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String own = line("OWN-" + i, "김철수");
                ids.add(Group.enrol(policy, Group.lines(15_000) + own)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
            }
            int enrolled = 0;
            int duplicates = 0;
            for (String id : ids) {
                JsonPath enrolment = Group.settled(policy, id);
                assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
                enrolled += enrolment.getInt("enrolled");
                duplicates += enrolment.getInt("duplicates");
            }
            assertThat(enrolled).isEqualTo(15_004);
            assertThat(duplicates).isEqualTo(45_000);
        }

        @Test
        void whoComesBackAfterLeavingIsEnrolledAgain() {
            Group.enrolled(policy, HEADER + line("M-1", "홍길동"));
            asPada().body("{\"on\":\"2027-03-01\"}")
                    .post("/api/policies/%s/members/M-1/departure".formatted(policy))
                    .then()
                    .statusCode(200)
                    .body("ending.kind", is("LEFT"));
            String tooEarly = "M-1,홍길동,1990-01-31,,,2027-02-01,,2026-11-20T09:30:00Z,2026-01\n";
            assertThat(Group.enrolled(policy, HEADER + tooEarly).getInt("duplicates"))
                    .isEqualTo(1);
            String later = "M-1,홍길동,1990-01-31,,,2027-06-01,,2026-11-20T09:30:00Z,2026-01\n";
            assertThat(Group.enrolled(policy, HEADER + later).getInt("enrolled"))
                    .isEqualTo(1);
            asPada().get("/api/policies/%s/members/M-1".formatted(policy))
                    .then()
                    .body("from", is("2027-06-01"));
            asPada().get("/api/policies/%s/members/M-1/cover?on=2027-01-15".formatted(policy))
                    .then()
                    .body("inForce", is(true));
        }
    }

    @Nested
    class Interrupted {

        @Test
        void aFailingBlockIsTriedAgainThenFailsAndIsResumed() throws SQLException {
            superuser("""
                    CREATE FUNCTION fail_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'killed' USING ERRCODE = 'admin_shutdown'; END $$""");
            superuser("""
                    CREATE TRIGGER fail_for_test BEFORE INSERT ON member FOR EACH ROW
                    WHEN (NEW.policy_number = '%s' AND NEW.reference = 'M-15000') EXECUTE FUNCTION fail_for_test()""".formatted(policy));
            String id;
            try {
                id = Group.enrol(policy, Group.lines(25_000))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
                JsonPath failed = Group.settled(policy, id);
                assertThat(failed.getString("status")).isEqualTo("FAILED");
                assertThat(failed.getString("failure"))
                        .startsWith("Block 2 failed")
                        .contains("57P01");
                assertThat(failed.getInt("enrolled")).isEqualTo(15_000);
            } finally {
                superuser("DROP TRIGGER fail_for_test ON member");
                superuser("DROP FUNCTION fail_for_test()");
            }
            asPada().post("/api/policies/%s/enrolments/%s/resume".formatted(policy, id))
                    .then()
                    .statusCode(200);
            assertThat(Group.settled(policy, id).getInt("enrolled")).isEqualTo(25_000);
        }

        @Test
        void aReplicaThatDiesInTheMiddleLosesNothing() throws Exception {
            superuser("""
                    CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN PERFORM pg_sleep(2); RETURN NEW; END $$""");
            superuser("""
                    CREATE TRIGGER wait_for_test BEFORE INSERT ON member FOR EACH ROW
                    WHEN (NEW.policy_number = '%s' AND NEW.reference = 'M-05000') EXECUTE FUNCTION wait_for_test()""".formatted(policy));
            try {
                String id = Group.enrol(policy, Group.lines(12_000))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
                while (!superuser("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE wait_event = 'PgSleep' AND query LIKE '%INSERT INTO member%' AND pid <> pg_backend_pid()""")) {
                    Thread.onSpinWait();
                }
                JsonPath enrolment = Group.settled(policy, id);
                assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
                assertThat(enrolment.getInt("enrolled")).isEqualTo(12_000);
            } finally {
                superuser("DROP TRIGGER wait_for_test ON member");
                superuser("DROP FUNCTION wait_for_test()");
            }
        }

        @Test
        void anEnrolmentIsStoppedAndResumed() {
            String id = Group.enrol(policy, Group.lines(60_000))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            String path = "/api/policies/%s/enrolments/%s/".formatted(policy, id);
            asPada().post(path + "stop").then().statusCode(200).body("status", is("STOPPED"));
            asPada().post(path + "stop").then().statusCode(200).body("status", is("STOPPED"));
            asPada().post(path + "resume").then().statusCode(200).body("status", is("RUNNING"));
            assertThat(Group.settled(policy, id).getInt("enrolled")).isEqualTo(60_000);
            asPada().post(path + "stop").then().statusCode(409).body("state", is("COMPLETED"));
            asPada().post(path + "resume").then().statusCode(409);
        }

        private boolean superuser(String sql) throws SQLException {
            try (Connection connection = PostgresResource.superuser();
                    Statement statement = connection.createStatement()) {
                if (!statement.execute(sql)) {
                    return false;
                }
                try (var rows = statement.getResultSet()) {
                    return rows.next();
                }
            }
        }
    }

    @Nested
    class ForWhom {

        @Test
        void theBrokerOfThePolicyEnrolsAndNobodyElses() {
            byte[] file = Group.lines(1).getBytes(StandardCharsets.UTF_8);
            Group.enrolAs(MINHO, policy, file, "text/csv", "k1").then().statusCode(404);
            String id = Group.enrolAs(BORA, policy, file, "text/csv", "k1")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            as(MINHO)
                    .get("/api/policies/%s/enrolments/%s".formatted(policy, id))
                    .then()
                    .statusCode(404);
            as(BORA).get("/api/policies/%s/enrolments".formatted(policy))
                    .then()
                    .statusCode(200)
                    .body("items[0].id", is(id));
            Tokens uma = Tokens.user("uma").roles(Roles.UNDERWRITER);
            Group.enrolAs(uma, policy, file, "text/csv", "k2").then().statusCode(403);
            as(uma).get("/api/policies/%s/enrolments/%s/errors.csv".formatted(policy, id))
                    .then()
                    .statusCode(403);
        }

        @Test
        void onlyGroupPoliciesTakeMembers() {
            String company = Service.issued(quotes);
            Group.enrol(company, Group.lines(1))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("insures no members"));
            Group.enrol("P-2026-999999", Group.lines(1)).then().statusCode(404);
            asPada().get("/api/policies/%s/enrolments/%s".formatted(policy, UUID.randomUUID()))
                    .then()
                    .statusCode(404);
            asPada().get("/api/policies/%s/enrolments/nonsense".formatted(policy))
                    .then()
                    .statusCode(not(is(500)));
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> calls = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(call))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : calls) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
