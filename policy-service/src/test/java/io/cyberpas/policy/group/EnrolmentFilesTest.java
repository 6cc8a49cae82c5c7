package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class EnrolmentFilesTest {
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

    @Test
    void everyRightLineBecomesAMember() {
        JsonPath enrolment = Group.enrolled(policy, Group.lines(250));
        assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
        assertThat(enrolment.getInt("lines")).isEqualTo(250);
        assertThat(enrolment.getInt("linesRead")).isEqualTo(250);
        assertThat(enrolment.getInt("enrolled")).isEqualTo(250);
        assertThat(enrolment.getString("encoding")).isEqualTo("UTF-8");
        Group.membersAre(policy, 250);
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
                .anyMatch(line ->
                        line.startsWith("10,memberReference,\"is no reference") && line.endsWith(",'=cmd|'/C calc'!A1"))
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
        asPada().get("/api/policies/%s/members/M-1".formatted(policy)).then().body("name", is("뷁길동"));
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
        Group.enrol(policy, new byte[] {'a'}, "text/csv; charset=UTF-16").then().statusCode(400);
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
