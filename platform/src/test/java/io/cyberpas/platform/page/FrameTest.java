package io.cyberpas.platform.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.ServiceTest;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class FrameTest {
    private static final String ADA =
            Tokens.user("ada").name("Ada Park").roles(Roles.AUDITOR).token();
    private static final String BORA = Tokens.user("bora")
            .name("Bora Kim")
            .roles(Roles.BROKER)
            .brokerage("HANBIT")
            .token();

    @Nested
    class Language {
        @Test
        void is_english_where_nothing_else_is_asked_for() {
            assertThat(page(as(BORA)))
                    .contains("<html lang=\"en\"", "<h1>Showcase</h1>", "In force", "Sign out", "₩60,000,000,000");
        }

        @Test
        void follows_the_browser() {
            assertThat(page(as(BORA).header("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.8")))
                    .contains("<html lang=\"ko\"", "<h1>견본</h1>", "유효", "로그아웃", "60,000,000,000원", "8시간");
        }

        @Test
        void follows_the_reader_before_the_browser() {
            assertThat(page(as(BORA).header("Accept-Language", "ko").cookie("lang", "en")))
                    .contains("<html lang=\"en\"", "<h1>Showcase</h1>");
        }

        @Test
        void is_english_for_languages_it_does_not_speak() {
            assertThat(page(as(BORA).header("Accept-Language", "de, fr;q=0.8").cookie("lang", "../x")))
                    .contains("<html lang=\"en\"");
        }

        @Test
        void is_switched_and_comes_back() {
            Response answer = given().redirects()
                    .follow(false)
                    .queryParam("to", "ko")
                    .queryParam("back", "/showcase?q=a%26b&after=1")
                    .get("/preferences/language");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.cookie("lang")).isEqualTo("ko");
            assertThat(answer.detailedCookie("lang").getPath()).isEqualTo("/");
            assertThat(answer.header("Location")).endsWith("/showcase?q=a%26b&after=1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "evil.example",
                    "javascript:alert(1)", "/\r\nSet-Cookie: a=b", "/ //evil.example", "/\t/evil.example", ""
                })
        void does_not_lead_away(String back) {
            Response answer = given().redirects()
                    .follow(false)
                    .queryParam("to", "ko")
                    .queryParam("back", back)
                    .get("/preferences/language");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).matches("http://localhost:\\d+/");
            assertThat(answer.headers().getValues("Set-Cookie")).hasSize(1);
        }

        @Test
        void refuses_another_language() {
            assertThat(given().queryParam("to", "tlh")
                            .get("/preferences/language")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Nested
    class Markup {
        @Test
        void escapes_what_people_typed() {
            assertThat(page(as(BORA)))
                    .doesNotContain(Showcase.HOSTILE)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        }

        @Test
        void holds_nothing_the_security_policy_refuses() {
            String html = page(as(BORA));
            assertThat(html).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContain("<style");
            assertThat(html).doesNotContainPattern("<[^>]*\\sstyle=").doesNotContainPattern("<[^>]*\\son[a-z]+=");
        }

        @Test
        void gives_every_form_the_token_of_the_session_and_a_key_of_its_own() {
            String html = page(as(BORA));
            assertThat(values(html, "_csrf"))
                    .hasSize(3)
                    .containsOnly(values(html, "_csrf").getFirst());
            assertThat(values(html, "_key")).hasSize(3).doesNotHaveDuplicates();
            assertThat(values(html, "_version")).containsExactly("3", "3");
        }

        @Test
        void binds_every_label_to_its_field() {
            String html = page(as(BORA));
            List<String> targets = all(html, "<label[^>]*\\sfor=\"([^\"]+)\"");
            assertThat(targets).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            assertThat(all(html, "\\sid=\"([^\"]+)\"")).doesNotHaveDuplicates().containsAll(targets);
        }

        @Test
        void keeps_values_of_fields() {
            assertThat(page(as(BORA)))
                    .contains("value=\"0\"", "value=\"2026-12-01\"", "value=\"60000000000\"")
                    .contains("<option value=\"IN_FORCE\" selected>In force</option>")
                    .contains("<span id=\"note\">–</span>");
        }

        @Test
        void keeps_the_search_while_paging() {
            assertThat(page(as(BORA), "/showcase?q=a%26b&after=1"))
                    .contains("href=\"/showcase?q=a%26b\"")
                    .contains("href=\"/showcase?q=a%26b&amp;after=key+of+the+last+row\"");
        }

        @Test
        void loads_its_assets_from_here_without_a_token_and_for_long() {
            List<String> assets = all(page(as(BORA)), "<(?:script|link)[^>]*\\s(?:src|href)=\"([^\"]+)\"");
            assertThat(assets).hasSize(7).allMatch(path -> path.startsWith("/") && !path.startsWith("//"));
            for (String asset : assets) {
                Response file = given().urlEncodingEnabled(false).get(asset);
                assertThat(file.statusCode()).as(asset).isEqualTo(200);
                assertThat(file.header("Cache-Control")).as(asset).contains("max-age", "public");
            }
        }
    }

    @Nested
    class Reader {
        @Test
        void sees_what_the_role_may_open() {
            assertThat(page(as(BORA)))
                    .contains("/quotes\"", "/policies\"", "/claims\"", "broker only", "Bora Kim", "HANBIT", "Broker")
                    .doesNotContain("href=\"/audit\"", "for-two");
            assertThat(page(as(ADA))).contains("href=\"/audit\"", "for-two").doesNotContain("broker only");
        }

        @Test
        void chooses_the_theme() {
            assertThat(page(as(BORA))).doesNotContain("data-bs-theme");
            assertThat(page(as(BORA).cookie("theme", "dark"))).contains("data-bs-theme=\"dark\"");
            assertThat(page(as(BORA).cookie("theme", "\"><script>"))).doesNotContain("data-bs-theme");
        }
    }

    @Nested
    class Problem {
        @Test
        void is_a_page_of_its_own() {
            Response answer = as(BORA).get("/showcase/T-9");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(answer.asString()).contains("<html", "<h1>Not found</h1>", "T-9", "Bora Kim");
        }

        @Test
        void is_a_fragment_for_the_script_and_in_the_language_of_the_reader() {
            Response answer = as(BORA).cookie("lang", "ko")
                    .header("HX-Request", "true")
                    .formParam("owner", "")
                    .post("/showcase");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.asString())
                    .doesNotContain("<html", Showcase.HOSTILE)
                    .contains("입력 내용에 오류가 있습니다", "data-path=\"$.owner\"", "1~200자");
        }

        @Test
        void of_a_form_leads_back_to_what_can_be_opened() {
            Response answer = as(BORA).formParam("owner", "").post("/showcase");
            assertThat(answer.asString())
                    .contains("<h1>The request has errors</h1>", "/preferences/language?to=ko&amp;back=%2F\"");
        }

        @Test
        void of_the_service_tells_the_trace_and_no_more() {
            Response answer = as(BORA).get("/showcase/fault");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString())
                    .contains("<h1>Something went wrong</h1>", "Reference for the administrator")
                    .doesNotContain("machine room");
        }

        @Test
        void of_a_role_is_a_page_too() {
            Response answer =
                    as(Tokens.user("acto").roles(Roles.ACTUARY).token()).get("/showcase");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.asString()).contains("<h1>Not allowed</h1>");
        }
    }

    private static RequestSpecification as(String token) {
        return given().accept("text/html").auth().oauth2(token);
    }

    private static String page(RequestSpecification request) {
        return page(request, "/showcase");
    }

    private static String page(RequestSpecification request, String path) {
        Response answer = request.urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private static List<String> values(String html, String field) {
        return all(html, "name=\"" + field + "\" value=\"([^\"]+)\"");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
