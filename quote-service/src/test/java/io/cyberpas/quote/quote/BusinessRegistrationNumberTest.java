package io.cyberpas.quote.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessRegistrationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"123-45-67891", "1234567891", " 123-45-67891 "})
    void isTheSameWithAndWithoutHyphens(String written) {
        BusinessRegistrationNumber number = new BusinessRegistrationNumber(written);
        assertEquals("1234567891", number.digits());
        assertEquals("123-45-67891", number.formatted());
    }

    @Test
    void exactlyOneLastDigitIsRight() {
        long right = java.util.stream.IntStream.rangeClosed(0, 9)
                .filter(last -> isRight("123456789" + last))
                .count();
        assertEquals(1, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345678911", "123-456-7891", "12-345-67891", "abc-de-fghij", "１２３４５６７８９１"})
    void anotherShapeIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> new BusinessRegistrationNumber(written));
    }

    private static boolean isRight(String digits) {
        try {
            return new BusinessRegistrationNumber(digits).digits().equals(digits);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
