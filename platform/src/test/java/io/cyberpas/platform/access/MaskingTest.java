package io.cyberpas.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({"홍길동, 홍*동", "김철, 김*", "남궁민수, 남**수", "佐藤健, 佐*健", "Bora Kim, B*** K***", "Ada, A***", "'  ', ''"})
    void personNameKeepsItsEnds(String name, String masked) {
        assertEquals(masked, Masking.personName(name));
    }

    @ParameterizedTest
    @CsvSource({"123-45-67889, 123-**-***89", "1234567889, 123-**-***89", "12345, ***"})
    void businessNumberKeepsThreeAndTwoDigits(String number, String masked) {
        assertEquals(masked, Masking.businessNumber(number));
    }

    @ParameterizedTest
    @CsvSource({"bora@hanbit.example, b***@hanbit.example", "nothing, ***", "@x, ***"})
    void emailKeepsItsDomain(String address, String masked) {
        assertEquals(masked, Masking.email(address));
    }

    @ParameterizedTest
    @CsvSource({"010-1234-5678, 010-****-5678", "112, ***"})
    void phoneKeepsItsEnds(String number, String masked) {
        assertEquals(masked, Masking.phone(number));
    }

    @Test
    void actingUserSurvivesTheHeader() {
        ActingUser user = new ActingUser("bora", "김 보라 +%");
        assertEquals(user, ActingUser.fromHeader(user.headerValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bora", "a b c", "%zz x", " ", "a ", ""})
    void otherHeadersAreRefused(String header) {
        assertThrows(InvalidInputException.class, () -> ActingUser.fromHeader(header));
    }
}
