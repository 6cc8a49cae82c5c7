package io.cyberpas.policy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompulsoryRulesTest {
    private static final String PIPA = "compulsory/kr-pipa-2024.yaml";
    private static final String NETWORK_ACT = "compulsory/kr-network-act-2019.yaml";

    private static final String RULE = """
            code: X
            name: { en: "X", ko: "엑스" }
            source: P
            jurisdiction: KR
            effectiveFrom: 2030-01-01
            effectiveTo: null
            currency: KRW
            counted: []
            salesFrom: [0, 10]
            dataSubjectsFrom: [0, 10]
            bandsSource: P
            """;

    @Test
    void eachDayHasItsLaw() {
        CompulsoryRules rules = new CompulsoryRules();
        rules.add(NETWORK_ACT, DataFiles.read(NETWORK_ACT, CompulsoryRule.class));
        rules.add(PIPA, DataFiles.read(PIPA, CompulsoryRule.class));
        assertThat(rules.on(LocalDate.parse("2024-03-14")).code()).isEqualTo("KR-NETWORK-ACT-32-3");
        assertThat(rules.on(LocalDate.parse("2024-03-15")).code()).isEqualTo("KR-PIPA-39-7");
    }

    @Test
    void twoLawsOnOneDayStopTheStart() {
        CompulsoryRules rules = new CompulsoryRules();
        rules.add(PIPA, DataFiles.read(PIPA, CompulsoryRule.class));
        assertThatThrownBy(() -> rules.add("x.yaml", read(RULE)))
                .isInstanceOf(ContradictionException.class)
                .hasMessage("x.yaml: rules KR-PIPA-39-7 and X hold on one day");
    }

    @Test
    void aFileThatContradictsItselfIsRefusedByName() {
        assertThatThrownBy(() -> read(RULE.replace("[0, 10]", "[10, 0]")))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("x.yaml")
                .hasMessageContaining("bands have to rise from 0");
        assertThatThrownBy(() -> read(RULE.replace("effectiveTo: null", "effectiveTo: 2029-12-31")))
                .hasMessageContaining("before it begins");
        assertThatThrownBy(() -> read(RULE + "unknown: 1\n")).hasMessageContaining("unknown");
        assertThatThrownBy(() -> read(RULE.replace("엑스", " "))).hasMessageContaining("the Korean text is missing");
    }

    private static CompulsoryRule read(String yaml) {
        return DataFiles.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8), CompulsoryRule.class);
    }
}
