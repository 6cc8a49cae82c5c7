package io.cyberpas.policy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String code = CertificateCode.random(RANDOM).characters();

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        CertificateCode code = CertificateCode.random(RANDOM);
        assertThat(code.grouped()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(CertificateCode.typed(code.grouped())).contains(code);
        assertThat(CertificateCode.typed(" " + code.characters().toLowerCase() + " "))
                .contains(code);
        String mistaken = code.characters().replace('0', 'O').replace('1', 'l');
        assertThat(CertificateCode.typed(mistaken)).contains(code);
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(CertificateCode.typed("")).isEmpty();
        assertThat(CertificateCode.typed("1".repeat(20))).isEmpty();
        assertThat(CertificateCode.typed(code + "0")).isEmpty();
        assertThat(CertificateCode.typed("가나다라마바사아자차카타파하가나다라마바")).isEmpty();
        assertThatThrownBy(() -> new CertificateCode("U".repeat(20))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoAreAlike() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(CertificateCode.random(RANDOM).characters());
        }
        assertThat(codes).hasSize(1000);
    }

    @Property(tries = 300)
    void oneMistypedCharacterIsFound(@ForAll @IntRange(max = 19) int at, @ForAll @IntRange(max = 31) int other) {
        char typed = ALPHABET.charAt(other);
        String mistyped = code.substring(0, at) + typed + code.substring(at + 1);
        assertThat(CertificateCode.typed(mistyped).isPresent()).isEqualTo(typed == code.charAt(at));
    }

    @Property(tries = 300)
    void twoExchangedCharactersAreFound(@ForAll @IntRange(max = 19) int one, @ForAll @IntRange(max = 19) int other) {
        char[] exchanged = code.toCharArray();
        exchanged[one] = code.charAt(other);
        exchanged[other] = code.charAt(one);
        assertThat(CertificateCode.typed(new String(exchanged)).isPresent())
                .isEqualTo(code.charAt(one) == code.charAt(other));
    }
}
