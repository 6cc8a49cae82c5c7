package io.cyberpas.policy.group;

import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class GroupPagesTest {
    private static final Tokens PADA = Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);

    private RemoteDouble quotes;
    private String policy;
    private String pages;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
        pages = "/policies/" + policy;
    }

    @AfterEach
    void stop() {
        quotes.close();
    }

    private static RequestSpecification reader(Tokens user, String language) {
        return given().auth()
                .oauth2(user.token())
                .accept(ContentType.HTML)
                .cookie("lang", language)
                .redirects()
                .follow(false);
    }

    private String shown(Tokens user, String language, String path) {
        return reader(user, language).get(path).then().statusCode(200).extract().asString();
    }

    private String sent(String file) {
        return reader(PADA, "en")
                .multiPart("file", "members.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("charset", "")
                .post(pages + "/enrolments")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void thePolicyTellsTheLimitForOneEventOfAllAndOfEachMember() {
        assertThat(shown(PADA, "en", pages))
                .contains("Limit for one event", "3,000,000,000", "₩3,000,000 of each member");
        assertThat(shown(PADA, "ko", pages)).contains("1사고당 보상한도", "회원 1인당 3,000,000원");
        assertThat(shown(PADA, "ko", pages + "/limits")).contains("1사고당 보상한도");
    }

    @Test
    void anEmptyPolicyInvitesToEnrol() {
        assertThat(shown(PADA, "en", pages + "/members"))
                .contains(
                        "Members of " + policy,
                        "한빛페이 주식회사",
                        "Nobody is enrolled yet",
                        "Receive and enrol",
                        "₩20,000,000")
                .contains("₩3,650");
        assertThat(shown(PADA, "ko", pages + "/members"))
                .contains("아직 가입한 회원이 없습니다", "수신 및 가입 처리", "약정 회원 수", "20,000,000원");
        assertThat(shown(ADA, "en", pages + "/members")).doesNotContain("Receive and enrol");
    }

    @Test
    void aFileIsSentFollowedAndItsProblemsAreShown() {
        String path = sent(HEADER + line("M-1", "홍길동") + line("M-1", "홍길동") + line("M-2", ""))
                .replaceFirst("^http://[^/]+", "");
        String id = path.substring(path.lastIndexOf('/') + 1);
        Group.settled(policy, id);
        String page = shown(PADA, "en", path);
        assertThat(page)
                .contains(
                        "Enrolment 1 of " + policy,
                        "Completed",
                        "100%",
                        "is enrolled already",
                        "must not be empty",
                        "UTF-8")
                .doesNotContain("hx-trigger=\"every 1s\"");
        assertThat(shown(PADA, "ko", path + "/progress"))
                .contains("완료", "이미 가입되어 있습니다")
                .doesNotContain("<html");
        String errors =
                reader(PADA, "ko").accept("*/*").get(path + "/errors.csv").asString();
        assertThat(errors).contains("행,열,오류 내용,값");
        reader(PADA, "en")
                .multiPart("charset", "")
                .post(pages + "/enrolments")
                .then()
                .statusCode(400);
        reader(PADA, "en")
                .contentType(ContentType.URLENC)
                .post(path + "/stop")
                .then()
                .statusCode(409);
    }

    @Test
    void membersAreSearchedByAFormAndOpened() {
        Group.enrolled(policy, HEADER + line("M-1", "홍길동") + line("M-2", "Bora Kim"));
        reader(PADA, "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", "길동")
                .post(pages + "/members/search")
                .then()
                .statusCode(200)
                .body(containsString("M-1"), containsString("홍길동"), org.hamcrest.Matchers.not(containsString("M-2")));
        reader(PADA, "en").get(pages + "/members/search").then().statusCode(303);
        assertThat(shown(PADA, "en", pages + "/members/M-1"))
                .contains(
                        "Member M-1",
                        policy + "-01-0000002",
                        "May withdraw until",
                        "2026-12-07",
                        "Funds transfer loss",
                        "For one event",
                        "3,000,000",
                        "through malware");
        assertThat(shown(PADA, "ko", pages + "/members/M-1")).contains("가입증명서", "청약철회", "단체보험");
        assertThat(shown(ADA, "en", pages + "/members/M-1")).contains("홍*동").doesNotContain("홍길동", "1990-01-31");
        assertThat(shown(ADA, "en", pages + "/members")).contains("B*** K***");
    }

    @Test
    void membersWithdrawAndLeaveOnTheirPage() {
        Group.enrolled(policy, HEADER + line("M-1", "홍길동") + line("M-2", "김철수"));
        reader(PADA, "en")
                .contentType(ContentType.URLENC)
                .formParam("reason", "")
                .post(pages + "/members/M-1/withdrawal")
                .then()
                .statusCode(303)
                .header("Location", is(reached(pages + "/members/M-1")));
        assertThat(shown(PADA, "en", pages + "/members/M-1"))
                .contains("Withdrawn")
                .doesNotContain("departure");
        reader(PADA, "en")
                .contentType(ContentType.URLENC)
                .formParam("on", "2027-03-01")
                .post(pages + "/members/M-2/departure")
                .then()
                .statusCode(303);
        assertThat(shown(PADA, "en", pages + "/members/M-2")).contains("2027-02-28");
    }

    @Test
    void declarationsShowTheMonthAsItStands() {
        Group.enrolled(policy, HEADER + line("M-1", "홍길동"));
        assertThat(shown(PADA, "en", pages + "/declarations"))
                .contains("As it stands for 2026-12", "Nothing has been declared yet", "₩310,000", "₩309,690");
        assertThat(shown(PADA, "ko", pages + "/declarations")).contains("2026-12 현재 기준", "회원·일수");
    }

    private static String reached(String path) {
        return io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port + path;
    }
}
