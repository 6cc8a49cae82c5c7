package io.cyberpas.claims.timestamp.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose certificates are believed: those in a file, and whom they certify. */
final class TrustedAuthorities {

    private final Set<TrustAnchor> anchors;

    private TrustedAuthorities(Collection<X509Certificate> certificates) {
        this.anchors = certificates.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Believes nobody. */
    static TrustedAuthorities none() {
        return new TrustedAuthorities(List.of());
    }

    /**
     * The certificates of a PEM file.
     *
     * @throws IllegalStateException if it holds none
     */
    static TrustedAuthorities of(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            List<X509Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (certificates.isEmpty()) {
                throw new IllegalStateException("No certificate in " + file);
            }
            return new TrustedAuthorities(certificates);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("No certificates of time-stamping authorities in " + file, unreadable);
        }
    }

    /**
     * Makes sure that a signer was certified by somebody trusted at the time of signing.
     *
     * @param others certificates that came with the signature
     * @throws GeneralSecurityException if it was not
     */
    void require(X509Certificate signer, Collection<? extends Certificate> others, Instant at)
            throws GeneralSecurityException {
        if (anchors.isEmpty()) {
            throw new GeneralSecurityException("no authority is trusted here");
        }
        if (anchors.stream().anyMatch(anchor -> signer.equals(anchor.getTrustedCert()))) {
            return;
        }
        var sought = new X509CertSelector();
        sought.setCertificate(signer);
        var parameters = new PKIXBuilderParameters(anchors, sought);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
