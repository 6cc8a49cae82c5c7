package io.cyberpas.claims.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class Ed25519PublicKeyTest {

    /** The example of RFC 8037, appendix A.2 and A.3. */
    private static final String JWK =
            "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";

    @Test
    void theThumbprintIsThatOfTheStandard() {
        assertThat(Ed25519PublicKey.read(JWK).orElseThrow().thumbprint())
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @Test
    void allFormsOfAKeyAreTheSameKey() {
        Ed25519PublicKey key = Ed25519PublicKey.read(JWK).orElseThrow();

        assertThat(Ed25519PublicKey.read(key.pem())).contains(key);
        assertThat(Ed25519PublicKey.read(key.x509())).contains(key);
        assertThat(key.x()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    }

    @Test
    void anythingElseIsNoKey() {
        assertThat(Ed25519PublicKey.read("")).isEmpty();
        assertThat(Ed25519PublicKey.read("MCowBQYDK2Vw")).isEmpty();
        assertThat(Ed25519PublicKey.read("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
                .isEmpty();
        assertThat(Ed25519PublicKey.read(JWK.replace("Ed25519", "X25519"))).isEmpty();
    }

    @Test
    void itVerifiesWhatItsOtherHalfSigned() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new Ed25519PublicKey(
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update("포렌식".getBytes(StandardCharsets.UTF_8));
        String signature = Base64.getEncoder().encodeToString(signer.sign());

        assertThat(key.verifies("포렌식", signature)).isTrue();
        assertThat(key.verifies("포렌식 ", signature)).isFalse();
        assertThat(key.verifies("포렌식", "no Base64")).isFalse();
    }
}
