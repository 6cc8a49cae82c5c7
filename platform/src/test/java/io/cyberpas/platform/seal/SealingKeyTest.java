package io.cyberpas.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

    private static final byte[] CONTENT = "088 110-123-456789".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OWNER = {1, 2, 3};

    private final SealingKey key = new SealingKey(new byte[SealingKey.LENGTH]);

    @Test
    void whatIsSealedOpensForItsOwner() {
        byte[] sealed = key.seal(CONTENT, OWNER);
        assertThat(sealed).hasSize(SealingKey.sealedLength(CONTENT.length));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("110-123");
        assertThat(key.opener().open(sealed, 0, OWNER)).isEqualTo(CONTENT);
    }

    @Test
    void itOpensForNobodyElseAndUnderNoOtherKey() {
        byte[] sealed = key.seal(CONTENT, OWNER);
        byte[] other = new byte[SealingKey.LENGTH];
        other[0] = 1;
        assertThatIllegalStateException().isThrownBy(() -> key.opener().open(sealed, 0, new byte[] {1, 2, 4}));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SealingKey(other).opener().open(sealed, 0, OWNER));
    }

    @Test
    void whatWasChangedAnywhereDoesNotOpen() {
        byte[] sealed = key.seal(CONTENT, OWNER);
        SealingKey.Opener opener = key.opener();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> opener.open(changed, 0, OWNER));
        }
        assertThat(opener.open(sealed, 0, OWNER)).isEqualTo(CONTENT);
    }

    @Test
    void manyAreSealedSideBySideEachWithANonceOfItsOwn() {
        int length = SealingKey.sealedLength(CONTENT.length);
        byte[] target = new byte[100 * length];
        SealingKey.Sealer sealer = key.sealer();
        for (int i = 0; i < 100; i++) {
            assertThat(sealer.seal(CONTENT, CONTENT.length, OWNER, OWNER.length, target, i * length))
                    .isEqualTo(length);
        }
        Set<String> different = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            byte[] sealed = Arrays.copyOfRange(target, i * length, (i + 1) * length);
            different.add(Arrays.toString(sealed));
            assertThat(key.opener().open(sealed, 0, OWNER)).isEqualTo(CONTENT);
        }
        assertThat(different).hasSize(100);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealingKey(new byte[16]));
    }
}
