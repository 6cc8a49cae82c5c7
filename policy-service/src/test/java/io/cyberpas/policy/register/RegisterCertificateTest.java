package io.cyberpas.policy.register;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.register.CompulsoryPolicies.issuedTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.cyberpas.policy.RunningService;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Certificates of compulsory cover, and the pages of the register. */
@RunningService
class RegisterCertificateTest extends RegisterFixture {

    @Nested
    class ACertificate {

        @Test
        void isOneAVersionHoweverOftenItIsAskedFor() {
            String number = issuedTo(company, quotes);
            Set<String> codes = Set.copyOf(IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> certified(number).code().grouped())
                    .toList());
            assertThat(codes).hasSize(1);
        }

        @Test
        void tellsAnybodyWhetherItHoldsAndNothingElse() {
            String code = certified(issuedTo(company, quotes)).code().grouped();
            given().queryParam("on", "2026-12-20")
                    .get("/api/certificates/" + code)
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(true))
                    .body("on", equalTo("2026-12-20"))
                    .body("product", equalTo("Personal information liability"))
                    .body("insurer", containsString("CyberPAS"))
                    .body("from", equalTo("2026-12-01"))
                    .body("to", equalTo("2027-12-01"))
                    .body("limit.amount", equalTo("1000000000"))
                    .body("$", aMapWithSize(7));
            given().header("Accept-Language", "ko")
                    .queryParam("on", "2027-12-01")
                    .get("/api/certificates/" + code.toLowerCase().replace("-", ""))
                    .then()
                    .body("valid", equalTo(false))
                    .body("insurer", containsString("손해보험"))
                    .body("$", aMapWithSize(7));
        }

        @Test
        void thatDoesNotExistIsNotFound() {
            String unknown =
                    CertificateCode.random(new java.security.SecureRandom()).grouped();
            for (String code : List.of(unknown, "0", "가나다", "x".repeat(500))) {
                given().get("/api/certificates/" + code)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("urn:cyberpas:problem:absent"));
            }
        }

        @Test
        void isNotCheckedWithoutEnd() {
            int status = 0;
            for (int i = 0; i < 40 && status != 429; i++) {
                status = given().get("/api/certificates/0").statusCode();
            }
            given().get("/api/certificates/0")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1))
                    .body("type", equalTo("urn:cyberpas:problem:too-many-requests"));
        }

        @Test
        void isChangedByNobody() throws java.sql.SQLException {
            String number = issuedTo(company, quotes);
            certified(number);
            try (var database = io.cyberpas.platform.testing.PostgresResource.application();
                    var statement = database.createStatement()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.executeUpdate(
                                "UPDATE certificate SET limit_amount = 1 WHERE policy_number = '%s'".formatted(number)))
                        .hasMessageContaining("never changed");
            }
        }

        @Test
        void isShownToAnybodyInBothLanguages() {
            String code = certified(issuedTo(company, quotes)).code().grouped();
            String english = page("en", "/certificates/" + code + "?on=2026-12-20");
            assertThat(english)
                    .contains(
                            "Certificate of compulsory insurance",
                            "Valid",
                            "₩1,000,000,000",
                            "2026-12-01 to 2027-11-30")
                    .doesNotContain(company.name(), company.number(), "P-2026-");
            assertThat(page("ko", "/certificates/" + code + "?on=2027-12-24"))
                    .contains("의무보험 가입증명서", "유효하지 않음", "1,000,000,000원");
            assertThat(page("ko", "/certificates")).contains("가입증명서 확인", "확인 코드");
            given().header("Accept", "text/html")
                    .get("/certificates/0")
                    .then()
                    .statusCode(404)
                    .body(containsString("There is no certificate with this code"));
        }

        private String page(String language, String path) {
            return given().header("Accept", "text/html")
                    .cookie("lang", language)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }

    @Nested
    class Pages {

        @Test
        void showTheRegisterItsGapsAndItsStatistics() {
            String number = issuedTo(company, "2033-03-10", "2034-03-10", quotes);
            assertThat(shown("en", "/register?q=" + company.number()))
                    .contains(
                            "Register of compulsory insurance",
                            company.name(),
                            company.number(),
                            number,
                            "₩1,000,000,000");
            assertThat(shown("ko", "/register?q=" + company.number() + "&on=2033-04-01"))
                    .contains("의무보험 등록부", "담보 중", "1,000,000,000원", "2033-03-10 ~ 2034-03-09");
            assertThat(shown("en", "/register/gaps?state=CLOSED")).contains("Gaps in cover", "Insured again");
            assertThat(shown("ko", "/register/gaps")).contains("담보 공백");
            assertThat(shown("en", "/register/statistics?year=2033"))
                    .contains("Policies that begin in 2033", "2033-03", "₩5bn to below ₩80bn", "<svg");
            assertThat(shown("ko", "/register/statistics?year=2033")).contains("2033년에 시작하는 계약", "50억원 이상 800억원 미만");
        }

        private String shown(String language, String path) {
            return as(admin())
                    .header("Accept", "text/html")
                    .cookie("lang", language)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("NOT_FOUND")))
                    .extract()
                    .asString();
        }
    }
}
