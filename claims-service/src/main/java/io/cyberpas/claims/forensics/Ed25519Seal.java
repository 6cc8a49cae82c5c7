package io.cyberpas.claims.forensics;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Signs with Ed25519. The key pair is configuration and so out of reach of whoever can write to the database: a
 * content that was changed there, with its hash, still does not verify. When the pair is replaced, the former public
 * key stays in the list of trusted keys, and what it signed keeps verifying.
 */
@Singleton
class Ed25519Seal implements ReportSeal {

    private static final Logger LOG = Logger.getLogger(Ed25519Seal.class);
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final String publicKey;
    private final Set<String> trusted;

    Ed25519Seal(
            @ConfigProperty(name = "cyberpas.report-signing.private-key") String privateKey,
            @ConfigProperty(name = "cyberpas.report-signing.public-key") String publicKey,
            @ConfigProperty(name = "cyberpas.report-signing.former-public-keys") Optional<List<String>> former) {
        try {
            this.privateKey = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("cyberpas.report-signing.private-key is no Ed25519 key", unusable);
        }
        this.publicKey = publicKey;
        this.trusted = new LinkedHashSet<>();
        this.trusted.add(publicKey);
        this.trusted.addAll(former.orElse(List.of()));
        if (!(this.privateKey instanceof EdECPrivateKey) || !holds("pair", sign("pair"), publicKey)) {
            throw new IllegalStateException("cyberpas.report-signing.private-key and .public-key are no pair");
        }
    }

    /** A wrong key stops the start, and the key that everybody knows is told of. */
    void look(
            @Observes StartupEvent start,
            @ConfigProperty(name = "REPORT_SIGNING_PRIVATE_KEY") Optional<String> configured) {
        if (LaunchMode.current() == LaunchMode.NORMAL && configured.isEmpty()) {
            LOG.warn("Reports are signed with the key of the local run: set REPORT_SIGNING_PRIVATE_KEY and"
                    + " REPORT_SIGNING_PUBLIC_KEY anywhere else");
        }
    }

    @Override
    public String sign(String statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String publicKey() {
        return publicKey;
    }

    @Override
    public List<String> publicKeys() {
        return List.copyOf(trusted);
    }

    @Override
    public boolean holds(String statement, String signature, String publicKey) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(statement.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public boolean isTrusted(String publicKey) {
        return trusted.contains(publicKey);
    }
}
