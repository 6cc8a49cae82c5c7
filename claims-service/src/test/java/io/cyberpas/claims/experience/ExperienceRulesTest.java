package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperienceRulesTest {

    private static final ExperienceRules.Content SHIPPED =
            DataFiles.read("experience/rules.yaml", ExperienceRules.Content.class);

    @Test
    void findTheTradeByTheBeginningOfItsCode() {
        ExperienceRules rules = new ExperienceRules("rules.yaml", SHIPPED);
        assertThat(rules.sector("522110")).isEqualTo("FINANCE");
        assertThat(rules.sector("44")).isEqualTo("RETAIL");
        assertThat(rules.sector("311")).isEqualTo("OTHER");
        assertThat(rules.sector("")).isEqualTo("UNKNOWN");
        assertThat(rules.sector("000")).isEqualTo("UNKNOWN");
    }

    @Test
    void refuseATradeToldTwice() {
        var twice = new ExperienceRules.Sector("BANKS", List.of("52"), Source.P);
        var content = new ExperienceRules.Content(
                SHIPPED.anonymity(),
                List.of(SHIPPED.sectors().get(1), twice),
                SHIPPED.amountBands(),
                SHIPPED.curves(),
                SHIPPED.limits());
        assertThatThrownBy(() -> new ExperienceRules("rules.yaml", content))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("52");
    }

    @Test
    void refuseAGroupThatHidesNobody() {
        assertThatThrownBy(() -> new ExperienceRules.Anonymity(1, BigDecimal.ZERO, LocalDate.EPOCH, null, Source.P))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
