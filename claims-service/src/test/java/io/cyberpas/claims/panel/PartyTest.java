package io.cyberpas.claims.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    @ParameterizedTest
    @CsvSource({
        "한강텔레콤, (주)한강 텔레콤",
        "한강텔레콤, 한강텔레콤 주식회사",
        "한강텔레콤, ㈜한강텔레콤",
        "Hangang Telecom, 'HANGANG TELECOM Co., Ltd.'",
        "Hangang Telecom, Hangang-Telecom Inc."
    })
    void legalFormSpacesAndCaseDoNotMatter(String one, String other) {
        assertThat(new Party(one, null).isProbably(new Party(other, null))).isTrue();
    }

    @Test
    void numbersCountMoreThanNames() {
        assertThat(new Party("A", "123-45-67890").isProbably(new Party("B", "1234567890")))
                .isTrue();
        assertThat(new Party("A", "123-45-67890").isProbably(new Party("A", "999-45-67890")))
                .isFalse();
        assertThat(new Party("A", "123-45-67890").isProbably(new Party("A", null)))
                .isTrue();
    }

    @Test
    void theBareLegalFormIsNobody() {
        assertThat(new Party("주식회사", null).isProbably(new Party("(주)", null))).isFalse();
    }
}
