package io.cyberpas.claims.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.incident.api.VerisJsonAccess;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerisRecordTest {

    private final VerisFormat format = VerisJsonAccess.format();

    @Test
    void aRecordGoesOutAsItCameIn() throws IOException {
        String text = portalLeak();

        VerisRecord veris = format.read(text);

        assertThat(VerisJsonAccess.tree(format.write(veris))).isEqualTo(VerisJsonAccess.tree(text));
    }

    @Test
    void aRecordIsReadAsAClassification() throws IOException {
        Classification classification = format.read(portalLeak()).classification();

        assertThat(classification.actors())
                .containsExactly(new Classification.Kind("external", List.of("Organized crime")));
        assertThat(classification.actions())
                .containsExactly(new Classification.Kind("hacking", List.of("Abuse of functionality", "Brute force")));
        assertThat(classification.assets()).containsExactly("S - Web application", "S - Database");
        assertThat(classification.victimCountries()).containsExactly("KR");
        assertThat(classification.disclosure()).isEqualTo("Yes");
        assertThat(classification.recordsAffected()).isEqualTo(90_000L);
        assertThat(classification.dataVarieties()).containsExactly("Personal", "Credentials");
        assertThat(classification.incidentTime()).isEqualTo("2026-12-18");
    }

    @Test
    void anUnknownValueIsNamedWithItsPathAndWhatIsAllowed() throws IOException {
        List<FieldProblem> problems = problems(portalLeak().replace("Brute force", "Brutal force"));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).isEqualTo("$.action.hacking.variety[1]");
        assertThat(problems.getFirst().problem()).contains("\"Brutal force\"");
        assertThat(problems.getFirst().allowed()).contains("Brute force", "SQLi", "Use of stolen creds");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws IOException {
        String broken = portalLeak()
                .replace("\"S - Database\"", "\"S - Datenbank\"")
                .replace("\"KR\"", "\"Korea\"")
                .replace("\"month\": 12", "\"month\": 13")
                .replace("\"targeted\"", "\"x\"")
                .replace("\"confidence\": \"Medium\"", "\"confidense\": \"Medium\"")
                .replace("\"data_total\": 90000", "\"data_total\": \"many\"");

        assertThat(problems(broken))
                .extracting(FieldProblem::path)
                .containsExactlyInAnyOrder(
                        "$.confidense",
                        "$.victim.country[0]",
                        "$.asset.assets[1].variety",
                        "$.attribute.confidentiality.data_total",
                        "$.timeline.incident.month");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems("{\"schema_version\": \"1.4\", \"action\": {}}"))
                .extracting(FieldProblem::path)
                .contains("$.incident_id", "$.victim", "$.actor", "$.asset", "$.timeline", "$.action");
    }

    @ParameterizedTest
    @CsvSource({"1.3.4, true", "1.3, true", "1.4, false", "1.4.1, false"})
    void aValueThatWasDroppedIsAllowedInOlderRecordsOnly(String version, boolean allowed) throws IOException {
        String veris = portalLeak()
                .replace("\"schema_version\": \"1.4\"", "\"schema_version\": \"" + version + "\"")
                .replace("Brute force", "Use of backdoor or C2");

        assertThat(problemsOrNone(veris).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"1.2", "2.0", "1.40", "''", "1.3.x"})
    void aVersionThatIsNotKnownIsRefused(String version) throws IOException {
        String veris = portalLeak().replace("\"schema_version\": \"1.4\"", "\"schema_version\": \"" + version + "\"");

        assertThat(problemsOrNone(veris)).extracting(FieldProblem::path).contains("$.schema_version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[]", "null", "{\"a\": 1, \"a\": 2}", "{\"summary\": \"half", "{} {}", "\"text\""})
    void whatIsNoJsonObjectIsRefusedByName(String text) {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.path()).startsWith("$"));
    }

    @Test
    void nulAndNullAndDoublesAreRefused() throws IOException {
        String nul =
                portalLeak().replace("Hangang Telecom\",\n    \"industry\"", "Han\\u0000gang\",\n    \"industry\"");
        assertThat(problems(nul)).extracting(FieldProblem::path).containsExactly("$.victim.victim_id");

        String empty = portalLeak().replace("\"state\": \"Seoul\"", "\"state\": null");
        assertThat(problems(empty)).extracting(FieldProblem::path).containsExactly("$.victim.state");

        String twice = portalLeak().replace("[\"KR\"]", "[\"KR\", \"KR\"]");
        assertThat(problems(twice)).extracting(FieldProblem::path).containsExactly("$.victim.country[1]");
    }

    @Test
    void everyEnumerationThatTheSchemaNamesIsThere() throws IOException {
        try (var stream = VerisSchema.class.getResourceAsStream("/data/veris-schema.txt")) {
            String schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<VerisRule> rules = schema.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(VerisRule::parse)
                    .toList();

            assertThat(rules)
                    .filteredOn(rule -> rule.kind() == VerisRule.Kind.ONE || rule.kind() == VerisRule.Kind.SOME)
                    .hasSizeGreaterThan(50)
                    .allMatch(rule -> VerisEnumerations.standard().has(rule.argument()));
            assertThat(rules).extracting(VerisRule::path).doesNotHaveDuplicates();
            assertThat(rules)
                    .filteredOn(rule -> !rule.parent().isEmpty())
                    .allMatch(rule ->
                            rules.stream().anyMatch(other -> other.path().equals(rule.parent())));
        }
    }

    private List<FieldProblem> problems(String text) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> format.read(text));
        assertThat(refused).as("refusal of %s", text).isNotNull();
        return refused.errors();
    }

    private List<FieldProblem> problemsOrNone(String text) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> format.read(text));
        return refused == null ? List.of() : refused.errors();
    }

    private static String portalLeak() throws IOException {
        try (var stream = VerisRecordTest.class.getResourceAsStream("/veris/portal-leak.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
