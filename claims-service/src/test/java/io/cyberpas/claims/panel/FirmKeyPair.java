package io.cyberpas.claims.panel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** The keys of a firm that signs by itself. */
public record FirmKeyPair(KeyPair keys) {

    public static FirmKeyPair create() {
        try {
            return new FirmKeyPair(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String pem() {
        return new Ed25519PublicKey(
                        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()))
                .pem();
    }

    public String sign(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
