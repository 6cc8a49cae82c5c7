package io.cyberpas.policy.register;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.register.CompulsoryPolicies.issuedTo;
import static io.cyberpas.policy.register.CompulsoryPolicies.newCompany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.change.PolicyTransactions;
import io.cyberpas.policy.register.CompulsoryPolicies.Company;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class RegisterTest {
    private static final Actor PADA = new Actor("pada", "Pada", Set.of(Roles.POLICY_ADMIN), null, null, null);

    @Inject
    Certificates certificates;

    @Inject
    PolicyReading policies;

    @Inject
    CheckLimits limits;

    @Inject
    PolicyTransactions transactions;

    @Inject
    TestClock clock;

    private final Company company = newCompany();
    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
        limits.forget();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
    }

    @Nested
    class TheRegister {

        @Test
        void holdsACompulsoryPolicyFromItsIssueOn() {
            String number = issuedTo(company, quotes);
            for (String search : List.of(company.name(), company.name().substring(2), company.number(), number)) {
                found(search, "2026-12-20")
                        .body("items.policyNumber", contains(number))
                        .body("items[0].duty", equalTo("KR-PIPA-39-7"))
                        .body("items[0].company.name", equalTo(company.name()))
                        .body("items[0].company.businessRegistrationNumber", equalTo(company.number()))
                        .body("items[0].from", equalTo("2026-12-01"))
                        .body("items[0].to", equalTo("2027-12-01"))
                        .body("items[0].covered", equalTo(true))
                        .body("items[0].limit.amount", equalTo("1000000000"))
                        .body("items[0].premium.amount", equalTo("9500000"));
            }
            found(number, "2026-11-30").body("items[0].covered", equalTo(false)).body("items[0].limit", notNullValue());
        }

        @Test
        void leavesOtherPoliciesOut() {
            String number = Service.issued(quotes);
            found(number, "2026-12-20").body("items", empty());
        }

        @Test
        void isReadPageByPage() {
            List<String> numbers = IntStream.range(0, 3)
                    .mapToObj(i ->
                            issuedTo(company, "%d-12-01".formatted(2026 + i), "%d-12-01".formatted(2027 + i), quotes))
                    .toList();
            String next = as(admin())
                    .queryParam("search", company.number())
                    .queryParam("size", 2)
                    .get("/api/compulsory-register")
                    .then()
                    .statusCode(200)
                    .body("items.policyNumber", contains(numbers.get(2), numbers.get(1)))
                    .extract()
                    .path("next");
            as(admin())
                    .queryParam("search", company.number())
                    .queryParam("size", 2)
                    .queryParam("after", next)
                    .get("/api/compulsory-register")
                    .then()
                    .body("items.policyNumber", contains(numbers.get(0)))
                    .body("$", aMapWithSize(1));
        }

        @Test
        void masksTheNumberForReadersWhoDoNotNeedIt() {
            issuedTo(company, quotes);
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .queryParam("search", company.name())
                    .get("/api/compulsory-register")
                    .then()
                    .statusCode(200)
                    .body("items[0].company.businessRegistrationNumber", containsString("-**-***"));
        }

        @Test
        void isNotForBrokers() {
            as(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"))
                    .get("/api/compulsory-register")
                    .then()
                    .statusCode(403);
        }

        @Test
        void namesWhatIsWrongInTheQuestion() {
            asPada().queryParam("on", "yesterday")
                    .get("/api/compulsory-register")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("on"));
            asPada().queryParam("state", "WIDE")
                    .get("/api/compulsory-register/gaps")
                    .then()
                    .statusCode(400)
                    .body("errors[0].allowed", equalTo("OPEN, AHEAD, CLOSED"));
            asPada().queryParam("year", 1999)
                    .get("/api/compulsory-register/statistics")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("year"));
        }

        @Test
        void isTakenAwayAsAFileThatRunsNothing() {
            String number = issuedTo(new Company("=1+1 " + company.digits(), company.number()), quotes);
            String csv = asPada().queryParam("search", company.number())
                    .queryParam("on", "2026-12-20")
                    .get("/api/compulsory-register/export")
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .header("Content-Disposition", containsString("compulsory-register-2026-12-20.csv"))
                    .extract()
                    .asString();
            assertThat(csv)
                    .startsWith("\uFEFFbusinessRegistrationNumber,company,")
                    .contains(company.number() + ",'=1+1 " + company.digits() + "," + number
                            + ",KR-PIPA-39-7,PI_LIABILITY,"
                            + "2026-12-01,2027-12-01,,2026-12-20,true,1000000000,KRW,9500000");
        }
    }

    @Nested
    class FollowsAPolicy {

        @Test
        void thatIsChangedEndedAndPutIntoForceAgain() {
            String number = issuedTo(company, quotes);
            String code = certified(number).code().grouped();
            assertThat(valid(code, "2027-03-15")).isTrue();

            transactions.rename(number, "2027-02-01", company.name() + " 홀딩스");
            found("홀딩스", "2027-03-15").body("items[0].company.name", equalTo(company.name() + " 홀딩스"));
            assertThat(valid(code, "2027-03-15")).isTrue();

            transactions.cancel(number, "2027-03-01");
            found(number, "2027-03-15")
                    .body("items[0].endedOn", equalTo("2027-03-01"))
                    .body("items[0].covered", equalTo(false));
            assertThat(valid(code, "2027-02-28")).isTrue();
            assertThat(valid(code, "2027-03-01")).isFalse();

            transactions.reinstate(number, "2027-03-10");
            assertThat(valid(code, "2027-03-09")).isFalse();
            assertThat(valid(code, "2027-03-10")).isTrue();
            found(number, "2027-03-15").body("items[0].covered", equalTo(true));
            gaps("CLOSED", "2027-03-10").hasSize(1);

            transactions.lapse(number, "2027-06-01");
            assertThat(valid(code, "2027-06-01")).isFalse();
            gaps("OPEN", "2027-06-01").hasSize(1);
        }

        @Test
        void whoseReportingIsExtendedAndWhichIsNoCoverThen() {
            String number = issuedTo(company, quotes);
            String code = certified(number).code().grouped();
            transactions.cancel(number, "2027-03-01");
            clock.moveTo(Instant.parse("2027-03-02T03:00:00Z"));
            transactions.extendReporting(number);
            assertThat(valid(code, "2027-03-05")).isFalse();
            gaps("OPEN", "2027-03-05").hasSize(1);
        }

        private boolean valid(String code, String on) {
            return given().queryParam("on", on)
                    .get("/api/certificates/" + code)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("valid");
        }
    }

    @Nested
    class Gaps {

        @Test
        void openWhenCoverEndsAndNothingFollows() {
            String number = issuedTo(company, quotes);
            gaps("AHEAD", "2027-11-01").hasSize(1);
            gaps("OPEN", "2027-11-30").isEmpty();
            gaps("OPEN", "2027-12-01")
                    .hasSize(1)
                    .allSatisfy(gap -> assertThat(gap.toString())
                            .contains("policyNumber=" + number, "from=2027-12-01")
                            .doesNotContain("to="));
        }

        @Test
        void closeWhenTheCompanyIsInsuredAgain() {
            issuedTo(company, quotes);
            issuedTo(company, "2027-12-15", "2028-12-15", quotes);
            gaps("OPEN", "2027-12-14").hasSize(1);
            gaps("OPEN", "2027-12-15").isEmpty();
            gaps("CLOSED", "2027-12-15")
                    .hasSize(1)
                    .allSatisfy(gap -> assertThat(gap.toString()).contains("from=2027-12-01", "to=2027-12-15"));
        }

        @Test
        void doNotAriseBetweenPoliciesThatFollowEachOther() {
            issuedTo(company, quotes);
            issuedTo(company, "2027-12-01", "2028-12-01", quotes);
            gaps("OPEN", "2027-12-01").isEmpty();
            gaps("CLOSED", "2028-11-01").isEmpty();
        }
    }

    @Nested
    class Statistics {

        @Test
        void countByMonthAndBySizeOfTheCompany() {
            issuedTo(company, "2031-03-10", "2032-03-10", quotes);
            issuedTo(newCompany(), "2031-03-20", "2032-03-20", quotes);
            issuedTo(newCompany(), "2031-07-01", "2032-07-01", quotes);
            asPada().queryParam("year", 2031)
                    .get("/api/compulsory-register/statistics")
                    .then()
                    .statusCode(200)
                    .body("duty", equalTo("KR-PIPA-39-7"))
                    .body("total.policies", equalTo(3))
                    .body("total.limits.amount", equalTo("3000000000"))
                    .body("total.premium.amount", equalTo("28500000"))
                    .body("months", hasSize(12))
                    .body("months[2].figures.policies", equalTo(2))
                    .body("months[6].figures.limits.amount", equalTo("1000000000"))
                    .body("bySales.figures.policies", contains(0, 0, 3, 0))
                    .body("byDataSubjects.figures.policies", contains(0, 3, 0, 0));
        }
    }

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

    private static Tokens admin() {
        return Tokens.user("pada").roles(Roles.POLICY_ADMIN);
    }

    private ListAssert<Object> gaps(String state, String on) {
        List<Object> gaps = asPada().queryParam("state", state)
                .queryParam("on", on)
                .queryParam("size", 200)
                .get("/api/compulsory-register/gaps")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.company.name.startsWith('%s') }".formatted(company.name()));
        return assertThat(gaps);
    }

    private static ValidatableResponse found(String search, String on) {
        return asPada().queryParam("search", search)
                .queryParam("on", on)
                .get("/api/compulsory-register")
                .then()
                .statusCode(200);
    }

    @ActivateRequestContext
    Certificate certified(String number) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> {
            Policy policy = policies.policy(number, PADA);
            return certificates.of(policy, policy.versionNearest(LocalDate.parse("2026-12-20")), PADA);
        });
    }
}
