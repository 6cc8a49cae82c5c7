package io.cyberpas.quote.risk;

import static io.cyberpas.quote.questionnaire.Measure.DETECTION;
import static io.cyberpas.quote.questionnaire.Measure.PREVENTION;
import static io.cyberpas.quote.questionnaire.Measure.RESPONSE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.risk.GradeReason.Code;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final String FILE = "gradings/grading-2026-01.yaml";
    private static final Grading GRADING = DataFiles.read(FILE, Grading.class);
    private static final Finding CRITICAL = new Finding(
            "CVE-2026-0001",
            "vpn.gaon.kr",
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
            false,
            true,
            null);
    private static final Finding EXPLOITED = new Finding("CVE-2026-0002", "www.gaon.kr", null, true, true, null);

    @Test
    void aWellRunCompanyIsLow() {
        RiskAssessment assessment = GRADING.assess(evidence(100, 100, 100, 82, List.of(), 0));

        assertThat(assessment.grade(), is(Grade.LOW));
        assertThat(assessment.reasons(), empty());
        assertThat(assessment.gradingVersion(), is("grading-2026-01"));
    }

    @Test
    void aWeakCompanyIsHighAndToldWhy() {
        RiskAssessment assessment = GRADING.assess(evidence(10, 0, 0, 45, List.of(EXPLOITED), 0));

        assertThat(assessment.grade(), is(Grade.HIGH));
        assertThat(
                codes(assessment),
                contains(
                        Code.PREVENTION_SCORE,
                        Code.DETECTION_SCORE,
                        Code.RESPONSE_SCORE,
                        Code.EXTERNAL_RATING,
                        Code.KNOWN_EXPLOITED_FINDINGS,
                        Code.SEVERAL_REASONS));
    }

    @Test
    void aReasonNamesWhatWasFoundAndWhatWouldHaveBeenLow() {
        RiskAssessment assessment = GRADING.assess(evidence(59, 100, 100, 82, List.of(), 0));

        assertThat(assessment.reasons(), contains(new GradeReason(Code.PREVENTION_SCORE, Grade.MEDIUM, 59, 60)));
    }

    @Test
    void oneOpenFindingThatIsExploitedRefersAndThreeDecline() {
        assertThat(grade(List.of(EXPLOITED)), is(Grade.MEDIUM));
        assertThat(grade(List.of(EXPLOITED, EXPLOITED, EXPLOITED)), is(Grade.HIGH));
    }

    @Test
    void oneOpenCriticalFindingRefersAndThreeDecline() {
        assertThat(grade(List.of(CRITICAL)), is(Grade.MEDIUM));
        assertThat(grade(Collections.nCopies(3, CRITICAL)), is(Grade.HIGH));
    }

    @Test
    void aClosedFindingDoesNotCount() {
        Finding closed = new Finding("CVE-2026-0001", "vpn", CRITICAL.cvssVector(), true, false, null);

        assertThat(grade(List.of(closed)), is(Grade.LOW));
    }

    @Test
    void aDeclaredExploitedVulnerabilityCountsWithoutAScan() {
        Evidence evidence = new Evidence(Map.of(PREVENTION, 90, DETECTION, 90, RESPONSE, 90), 82, List.of(), true, 0);

        assertThat(codes(GRADING.assess(evidence)), contains(Code.KNOWN_EXPLOITED_FINDINGS));
    }

    @Test
    void severalMediumReasonsTogetherAreHigh() {
        RiskAssessment three = GRADING.assess(evidence(59, 40, 30, 82, List.of(), 0));
        RiskAssessment four = GRADING.assess(evidence(59, 40, 30, 82, List.of(), 1));

        assertThat(three.grade(), is(Grade.MEDIUM));
        assertThat(four.grade(), is(Grade.HIGH));
        assertThat(four.reasons().getLast().code(), is(Code.SEVERAL_REASONS));
    }

    @Test
    void evidenceWithoutAScoreIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Evidence(Map.of(PREVENTION, 90), 82, List.of(), false, 0));
    }

    @Test
    void theGradingOfTheCoversFirstDayCounts() {
        Gradings gradings = new Gradings(List.of(GRADING));

        assertThat(gradings.at(LocalDate.of(2026, 12, 1)), is(GRADING));
        assertThrows(NoSuchElementException.class, () -> gradings.at(LocalDate.of(2025, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> new Gradings(List.of(GRADING, GRADING)));
    }

    @Test
    void aContradictionIsNamedWithItsFile() {
        assertThat(refused("low: 60", "low: 20"), containsString("medium from 30 and low from 20"));
        assertThat(refused("PREVENTION:", "PREVENTON:"), containsString("PREVENTON"));
        assertThat(
                refused("high: 4, source: P }\n\n# Each", "high: 0, source: P }\n\n# Each"),
                containsString("high from 0"));
        assertThat(refused("  DETECTION: { low: 50, medium: 0, source: P }\n", ""), containsString("DETECTION"));
    }

    private static String refused(String target, String replacement) {
        String changed = text().replace(target, replacement);
        return assertThrows(
                        ContradictionException.class,
                        () -> DataFiles.read(FILE, changed.getBytes(StandardCharsets.UTF_8), Grading.class))
                .getMessage();
    }

    private static String text() {
        try (var file = GradingTest.class.getResourceAsStream("/" + FILE)) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Grade grade(List<Finding> findings) {
        return GRADING.assess(evidence(100, 100, 100, 82, findings, 0)).grade();
    }

    private static List<Code> codes(RiskAssessment assessment) {
        return assessment.reasons().stream().map(GradeReason::code).toList();
    }

    private static Evidence evidence(
            int prevention, int detection, int response, int rating, List<Finding> findings, int incidents) {
        return new Evidence(
                Map.of(PREVENTION, prevention, DETECTION, detection, RESPONSE, response),
                rating,
                findings,
                false,
                incidents);
    }
}
