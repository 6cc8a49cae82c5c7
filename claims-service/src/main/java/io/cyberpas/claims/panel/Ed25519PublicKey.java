package io.cyberpas.claims.panel;

import io.cyberpas.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public key for Ed25519 signatures (RFC 8032).
 *
 * @param x509 the key as SubjectPublicKeyInfo (RFC 8410) in Base64, without line breaks
 */
public record Ed25519PublicKey(String x509) {

    private static final byte[] INFO = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_BYTES = 32;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final Pattern JWK_X = Pattern.compile("\"x\"\\s*:\\s*\"([A-Za-z0-9_-]{43})\"");
    private static final Pattern JWK_CURVE = Pattern.compile("\"crv\"\\s*:\\s*\"Ed25519\"");

    /**
     * Reads a key as PEM, as a JSON Web Key (RFC 8037) or as the Base64 of its SubjectPublicKeyInfo; empty if it is none.
     */
    public static Optional<Ed25519PublicKey> read(String text) {
        String plain = text.strip();
        Matcher jwk = JWK_X.matcher(plain);
        if (jwk.find()) {
            return JWK_CURVE.matcher(plain).find()
                    ? Optional.of(ofRaw(Base64.getUrlDecoder().decode(jwk.group(1))))
                            .filter(Ed25519PublicKey::isUsable)
                    : Optional.empty();
        }
        Matcher pem = PEM.matcher(plain);
        String body = (pem.find() ? pem.group(1) : plain).replaceAll("\\s", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(body);
            boolean fits = bytes.length == INFO.length + KEY_BYTES
                    && Arrays.equals(bytes, 0, INFO.length, INFO, 0, INFO.length);
            return fits
                    ? Optional.of(new Ed25519PublicKey(Base64.getEncoder().encodeToString(bytes)))
                            .filter(Ed25519PublicKey::isUsable)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Ed25519PublicKey ofRaw(byte[] raw) {
        byte[] bytes = Arrays.copyOf(INFO, INFO.length + KEY_BYTES);
        System.arraycopy(raw, 0, bytes, INFO.length, KEY_BYTES);
        return new Ed25519PublicKey(Base64.getEncoder().encodeToString(bytes));
    }

    private boolean isUsable() {
        try {
            key();
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(x509)));
    }

    /** Whether the signature, in Base64, was made over the text with the private half of this key. */
    public boolean verifies(String text, String signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    /** The key as PEM, as {@code openssl} reads it. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + x509 + "\n-----END PUBLIC KEY-----\n";
    }

    /** The member {@code x} of the key as a JSON Web Key. */
    public String x() {
        byte[] bytes = Base64.getDecoder().decode(x509);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(bytes, INFO.length, bytes.length));
    }

    /** The thumbprint of the key (RFC 7638), by which it is named. */
    public String thumbprint() {
        String canonical = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(canonical).bytes());
    }
}
