package io.cyberpas.platform.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Against the vectors of FIPS 180-4 and RFC 4231. */
class HashTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);

    @Test
    void theHashOfATextOfBytesAndOfAStreamIsTheSame() throws IOException {
        assertThat(Sha256.of("abc").hex()).isEqualTo(OF_ABC);
        assertThat(Sha256.of(ABC).hex()).isEqualTo(OF_ABC);
        assertThat(Sha256.of(new ByteArrayInputStream(ABC)).hex()).isEqualTo(OF_ABC);
    }

    @Test
    void aSumTakesItsContentInPiecesAndThenBeginsAnew() throws IOException {
        Sha256Sum sum = new Sha256Sum();

        sum.add(ABC, 0, 1)
                .add(ABC, 1, 1)
                .over(new ByteArrayInputStream(ABC, 2, 1))
                .readAllBytes();

        assertThat(sum.value()).hasToString(OF_ABC);
        assertThat(sum.value()).isEqualTo(Sha256.of(""));
    }

    @Test
    void aValueIsReadInEitherCaseAndWrittenInOne() {
        Sha256 value = new Sha256(" " + OF_ABC.toUpperCase(Locale.ROOT));

        assertThat(value.hex()).isEqualTo(OF_ABC);
        assertThat(value.bytes()).isEqualTo(HexFormat.of().parseHex(OF_ABC));
        assertThat(value.base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assertThat(Sha256.isValid(OF_ABC.substring(1))).isFalse();
        assertThatThrownBy(() -> new Sha256("abc")).hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void fieldsCannotRunIntoEachOther() {
        assertThat(Sha256.ofFields("ab", "c"))
                .isNotEqualTo(Sha256.ofFields("a", "bc"))
                .isNotEqualTo(Sha256.ofFields("abc"))
                .isEqualTo(Sha256.of("2:ab\n1:c\n"));
    }

    @Test
    void aKeyedHashNeedsItsKey() {
        byte[] hash = new HmacSha256("Jefe").of("what do ya want for nothing?");

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(new HmacSha256("Chef").of("what do ya want for nothing?")).isNotEqualTo(hash);
    }

    @Test
    void aHasherHashesOneContentAfterTheOther() {
        HmacSha256 keyed = new HmacSha256("key");
        HmacSha256.Hasher hasher = keyed.hasher();

        hasher.hash(ABC, 3);

        assertThat(hasher.hash(ABC, 2)).isEqualTo(keyed.of("ab"));
    }
}
