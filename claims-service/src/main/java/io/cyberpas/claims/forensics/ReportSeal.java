package io.cyberpas.claims.forensics;

import java.util.List;

/** Signs for the service and verifies what it signed. */
public interface ReportSeal {

    /** The signature over a text, in Base64. */
    String sign(String statement);

    /** The public half of the key in use, X.509 in Base64. */
    String publicKey();

    /** The key in use, then the former ones, each X.509 in Base64. */
    List<String> publicKeys();

    /** Whether a signature over a text was made with the key. */
    boolean holds(String statement, String signature, String publicKey);

    /** Whether a key is, or was, one of the service's own. */
    boolean isTrusted(String publicKey);
}
