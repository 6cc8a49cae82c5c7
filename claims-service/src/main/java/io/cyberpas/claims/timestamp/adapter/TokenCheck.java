package io.cyberpas.claims.timestamp.adapter;

import io.cyberpas.claims.timestamp.TimestampCheck;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Reads what a token proves: it is over the value asked about, the signature is that of the certificate it names, which is meant for
 * time-stamping and was valid then, and somebody trusted issued it.
 */
final class TokenCheck {

    private TokenCheck() {}

    static TimestampCheck of(byte[] encoded, byte[] digest, TrustedAuthorities trusted) {
        TimeStampToken token;
        try {
            token = new TimeStampToken(new CMSSignedData(encoded));
        } catch (CMSException | TSPException | IOException unreadable) {
            return new TimestampCheck(null, null, "is no time-stamp token");
        }
        Instant at = token.getTimeStampInfo().getGenTime().toInstant();
        String authority = null;
        try {
            List<X509Certificate> certificates = certificates(token);
            X509CertificateHolder signer = signer(token);
            authority = signer.getSubject().toString();
            requireDigest(token, digest);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            trusted.require(new JcaX509CertificateConverter().getCertificate(signer), certificates, at);
            return new TimestampCheck(at, authority, null);
        } catch (TSPException | GeneralSecurityException | OperatorCreationException fault) {
            return new TimestampCheck(at, authority, String.valueOf(fault.getMessage()));
        }
    }

    private static void requireDigest(TimeStampToken token, byte[] digest) throws TSPException {
        boolean same = TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                && MessageDigest.isEqual(token.getTimeStampInfo().getMessageImprintDigest(), digest);
        if (!same) {
            throw new TSPException("is over another value");
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
        return holders(token)
                .filter(holder -> token.getSID().match(holder))
                .findFirst()
                .orElseThrow(() -> new TSPException("does not hold the certificate of its signer"));
    }

    private static List<X509Certificate> certificates(TimeStampToken token) throws GeneralSecurityException {
        var converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : holders(token).toList()) {
            certificates.add(converter.getCertificate(holder));
        }
        return certificates;
    }

    private static Stream<X509CertificateHolder> holders(TimeStampToken token) {
        return token.getCertificates().getMatches(null).stream()
                .filter(X509CertificateHolder.class::isInstance)
                .map(X509CertificateHolder.class::cast);
    }
}
