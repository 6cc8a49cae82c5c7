package io.cyberpas.claims.measure;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.handling.ClaimStory;
import io.cyberpas.platform.testing.PostgresResource;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class MeasureResourceTest {

    private PolicyService policies;

    @BeforeEach
    void startPolicyService() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stopPolicyService() {
        policies.close();
    }

    /** Three claims of a month that no other test touches: acknowledged after one, two and nine hours, one reopened. */
    private void january2021() throws SQLException {
        var first = acknowledgedAfter(1);
        acknowledgedAfter(2);
        acknowledgedAfter(9);
        hana().changeClaim(first.number(), "closure-at-notice", Map.of("reason", "A duplicate"))
                .then()
                .statusCode(200);
        hana().changeClaim(first.number(), "reopening", Map.of("reason", "It was none"))
                .then()
                .statusCode(200);
    }

    private ClaimStory acknowledgedAfter(int hours) throws SQLException {
        var story = ClaimStory.notifiedBy(bora(), policies);
        try (var connection = PostgresResource.superuser();
                var statement = connection.prepareStatement("""
                        UPDATE claim SET aware_at = '2021-01-14T00:00:00Z', notified_at = '2021-01-15T00:00:00Z',
                          acknowledged_at = '2021-01-15T00:00:00Z'::timestamptz + make_interval(hours => ?)
                        WHERE number = ?
                        """)) {
            statement.setInt(1, hours);
            statement.setString(2, story.number());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        return story;
    }

    @Test
    void medianAndNinetiethPercentileAreThoseOfTheMonth() throws SQLException {
        january2021();
        mina().read("/api/process/measures?from=2021-01&to=2021-03")
                .body("month", contains("2021-01"))
                .body("[0].notices", equalTo(3))
                .body("[0].figures.find { it.measure == 'ACKNOWLEDGEMENT' }.value", equalTo(2.0f))
                .body("[0].figures.find { it.measure == 'ACKNOWLEDGEMENT' }.ninetieth", equalTo(7.6f))
                .body("[0].figures.find { it.measure == 'VENDOR_START' }.value", nullValue())
                .body("[0].figures.find { it.measure == 'REOPENED' }.cases", equalTo(1))
                .body("[0].figures.find { it.measure == 'REOPENED' }.value", equalTo(100.0f));
        var csv = ada().get("/api/process/measures/table?from=2021-01&to=2021-03");
        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString().lines()).hasSize(2);
        assertThat(csv.asString()).contains("acknowledgement_hours", "2021-01,3,3,2.0,7.6,");
    }

    @Test
    void whatWasAcknowledgedAndFiledCounts() {
        ClaimStory.readyToPay(policies);
        mina().read("/api/process/measures")
                .body("[-1].figures.find { it.measure == 'ACKNOWLEDGEMENT' }.value", not(nullValue()))
                .body("[-1].figures.find { it.measure == 'DUTIES_ON_TIME' }.value", not(nullValue()));
    }

    @Test
    void monthsThatAreNoneAreNamed() {
        mina().get("/api/process/measures?from=January").then().statusCode(400).body("errors[0].path", equalTo("from"));
        mina().get("/api/process/measures?from=2026-05&to=2026-01").then().statusCode(400);
        assertThat(hana().get("/api/process/measures").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"en,Vendor start,cases,Duties on time", "ko,포렌식 착수,건,법정 의무 준수"})
    void thePageShowsThemWithAChart(String language, String measure, String cases, String duties) {
        ClaimStory.notifiedBy(bora(), policies);
        assertThat(new PageVisit(mina(), language).shown("/process/measures?measure=VENDOR_START"))
                .contains(measure, cases, duties, "<svg", "/api/process/measures/table");
        assertThat(new PageVisit(mina(), language)
                        .get("/process/measures?measure=LUCK")
                        .statusCode())
                .isEqualTo(400);
    }
}
