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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.register.CompulsoryPolicies.Company;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The register of compulsory cover. */
@RunningService
class RegisterTest extends RegisterFixture {

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
}
