package io.cyberpas.claims.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.forensics.ReportContent.Event;
import io.cyberpas.claims.forensics.ReportContent.ExaminedItem;
import io.cyberpas.claims.forensics.ReportContent.PersonsAffected;
import io.cyberpas.claims.forensics.ReportContent.Tool;
import io.cyberpas.claims.forensics.ReportContent.Vulnerability;
import io.cyberpas.claims.forensics.adapter.TechniqueData;
import io.cyberpas.claims.forensics.api.ReportJsonAccess;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-28T09:00:00Z");
    private static final String HASH = Sha256.of("E-01").hex();
    private static final TechniqueCatalogue TECHNIQUES =
            TechniqueData.catalogues().on(LocalDate.of(2026, 12, 28));
    private static final Map<String, String> EVIDENCE = Map.of("E-01", HASH);

    @Test
    void aCompleteReportLacksNothing() {
        assertThatCode(() -> ReportCheck.wellFormed(complete(), TECHNIQUES, NOW))
                .doesNotThrowAnyException();
        assertThat(ReportCheck.missing(complete(), EVIDENCE)).isEmpty();
    }

    @Test
    void anInterimReportMayLeaveOpenWhatIsNotKnownYet() {
        ReportContent empty = ReportJsonAccess.format().read("{}");

        assertThat(ReportCheck.missing(ReportKind.INTERIM, empty, EVIDENCE))
                .extracting(FieldProblem::path)
                .containsExactly(
                        "$.scope",
                        "$.authority",
                        "$.tools",
                        "$.items",
                        "$.timeline",
                        "$.confidence",
                        "$.limitations",
                        "$.findings");
        assertThat(ReportCheck.missing(ReportKind.FINAL, empty, EVIDENCE))
                .isEqualTo(ReportCheck.missing(empty, EVIDENCE));
    }

    @Test
    void anEmptyDraftIsWellFormedButLacksEverything() {
        ReportContent empty = ReportJsonAccess.format().read("{}");

        assertThatCode(() -> ReportCheck.wellFormed(empty, TECHNIQUES, NOW)).doesNotThrowAnyException();
        assertThat(ReportCheck.missing(empty, EVIDENCE))
                .extracting(FieldProblem::path)
                .containsExactly(
                        "$.scope",
                        "$.authority",
                        "$.tools",
                        "$.items",
                        "$.timeline",
                        "$.rootCause",
                        "$.initialVector",
                        "$.techniques",
                        "$.dataKinds",
                        "$.personsAffected",
                        "$.confidence",
                        "$.containment",
                        "$.controlFailures",
                        "$.limitations",
                        "$.findings",
                        "$.opinion");
    }

    @Test
    void everythingMalformedIsNamedAtOnce() {
        var broken = new ReportContent(
                "scope",
                "",
                List.of(new Tool("", "1")),
                List.of(new ExaminedItem("E-01", "12")),
                List.of(
                        new Event(NOW.plusSeconds(1), "later", ""),
                        new Event(NOW.minusSeconds(9), "earlier", ""),
                        new Event(null, "", "")),
                "cause",
                "",
                List.of("T1190", "T1078.4", "TA0001"),
                List.of(new Vulnerability("CVE-21-1", "CVSS:3.1/AV:N")),
                List.of(),
                new PersonsAffected(5, 4, 9),
                null,
                "a\0b",
                List.of(),
                "",
                "",
                "");

        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> ReportCheck.wellFormed(broken, TECHNIQUES, NOW));

        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactlyInAnyOrder(
                        "$.containment",
                        "$.tools[0].name",
                        "$.items[0].sha256",
                        "$.techniques[1]",
                        "$.techniques[2]",
                        "$.vulnerabilities[0].cve",
                        "$.vulnerabilities[0].cvss",
                        "$.timeline[0].at",
                        "$.timeline[2].what",
                        "$.timeline[2].at",
                        "$.timeline",
                        "$.personsAffected");
    }

    @Test
    void itemsMustBeOfTheClaimAndHaveTheHashThatWasRegistered() {
        Map<String, String> other = Map.of("E-01", Sha256.of("other").hex());
        assertThat(ReportCheck.missing(complete(), other))
                .extracting(FieldProblem::path)
                .containsExactly("$.items[0].sha256");
        assertThat(ReportCheck.missing(complete(), Map.of()))
                .extracting(FieldProblem::path)
                .containsExactly("$.items[0].label");
    }

    @Test
    void equalContentsHaveOneTextAndItReadsBack() {
        ReportFormat format = ReportJsonAccess.format();

        String text = format.write(complete());

        assertThat(format.write(complete())).isEqualTo(text);
        assertThat(format.read(text)).isEqualTo(complete());
        assertThat(text)
                .startsWith("{\"authority\":")
                .contains("\"at\":\"2026-12-18T01:30:00Z\"", "한강")
                .doesNotContain("\n", "vulnerabilities");
    }

    private static ReportContent complete() {
        return new ReportContent(
                "Customer portal of 한강텔레콤",
                "Appointed by the insurer under EL-2026-118",
                List.of(new Tool("dc3dd", "7.3.1")),
                List.of(new ExaminedItem("E-01", HASH)),
                List.of(
                        new Event(Instant.parse("2026-12-18T01:30:00Z"), "First request with a guessed number", "E-01"),
                        new Event(Instant.parse("2026-12-18T04:00:00Z"), "Last request", "E-01")),
                "Account numbers could be guessed and were not bound to the session",
                "Public portal",
                List.of("T1190", "T1078.004"),
                List.of(),
                List.of("Personal"),
                new PersonsAffected(88_000, 90_000, 91_500),
                ReportContent.Confidence.HIGH,
                "Portal taken off line, sessions revoked",
                List.of("No limit on requests"),
                "Logs before 1 December are gone",
                "E-01 shows 1.1M requests from 14 addresses",
                "The data were read in full");
    }

    @Test
    void techniquesAndNumbersThatNobodyGaveAreRefused() {
        ReportContent base = complete();
        var wrong = new ReportContent(
                base.scope(),
                base.authority(),
                base.tools(),
                base.items(),
                base.timeline(),
                base.rootCause(),
                base.initialVector(),
                List.of("T1190", "T1190.001", "T9999", "T1190"),
                List.of(
                        new Vulnerability("CVE-1998-0001", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"),
                        new Vulnerability("CVE-2030-0001", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H")),
                base.dataKinds(),
                base.personsAffected(),
                base.confidence(),
                base.containment(),
                base.controlFailures(),
                base.limitations(),
                base.findings(),
                base.opinion());

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ReportCheck.wellFormed(wrong, TECHNIQUES, NOW));

        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactly(
                        "$.techniques[1]",
                        "$.techniques[2]",
                        "$.techniques[3]",
                        "$.vulnerabilities[0].cve",
                        "$.vulnerabilities[1].cve");
    }

    @Test
    void twoRevisionsAreComparedSectionBySection() {
        ReportContent before = complete();
        var after = new ReportContent(
                before.scope(),
                before.authority(),
                before.tools(),
                before.items(),
                before.timeline(),
                "Session was not checked",
                before.initialVector(),
                List.of("T1190", "T1110.004"),
                before.vulnerabilities(),
                before.dataKinds(),
                before.personsAffected(),
                ReportContent.Confidence.MEDIUM,
                before.containment(),
                before.controlFailures(),
                before.limitations(),
                before.findings(),
                before.opinion());

        ReportComparison comparison = ReportComparison.of(1, before, 2, after);

        assertThat(comparison.changes())
                .extracting(ReportComparison.Change::section)
                .containsExactly(ReportSection.ROOT_CAUSE, ReportSection.TECHNIQUES, ReportSection.CONFIDENCE);
        assertThat(comparison.changes().get(1).removed()).containsExactly("T1078.004");
        assertThat(comparison.changes().get(1).added()).containsExactly("T1110.004");
        assertThat(ReportComparison.of(1, before, 2, before).changes()).isEmpty();
    }

    @Test
    void everySectionOfTheContentIsCompared() {
        assertThat(Arrays.stream(ReportContent.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportSection.values())
                        .map(ReportSection::field)
                        .toList());
    }
}
