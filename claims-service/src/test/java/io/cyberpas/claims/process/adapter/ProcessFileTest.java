package io.cyberpas.claims.process.adapter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.calendar.adapter.BusinessCalendarFile;
import io.cyberpas.platform.data.ContradictionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProcessFileTest {

    @Test
    void aStageThatTheStateMachineDoesNotKnowStopsTheStart() {
        refused("stage: TRIAGE", "stage: SORTING", "SORTING");
    }

    @Test
    void aConditionThatNoGateAsksForStopsTheStart() {
        refused("condition: SEVERITY_SET", "condition: SEVERITY_FELT", "SEVERITY_FELT");
    }

    @Test
    void aConditionOfAnotherStageStopsTheStart() {
        refused("condition: COVER_REVIEWED", "condition: LINES_DECIDED", "COVERAGE_DECISION");
    }

    @Test
    void aRoleThatNobodyHasStopsTheStart() {
        refused("roles: [broker, claims-handler, claims-manager]", "roles: [butler]", "butler");
    }

    @Test
    void aCodeThatStandsThereTwiceStopsTheStart() {
        refused("code: TRIAGE", "code: ACKNOWLEDGEMENT", "ACKNOWLEDGEMENT");
    }

    private static void refused(String good, String bad, String said) {
        var content = content();
        var changed = content.replaceFirst(Pattern.quote(good), bad);
        assertThatThrownBy(() -> ProcessFile.parse(changed, BusinessCalendarFile.read()))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("data/claims-process.yaml")
                .hasMessageContaining(said);
    }

    private static String content() {
        try (var file = ProcessFile.class.getResourceAsStream("/data/claims-process.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
