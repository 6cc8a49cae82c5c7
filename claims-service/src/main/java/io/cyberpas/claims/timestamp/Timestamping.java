package io.cyberpas.claims.timestamp;

/**
 * Proof by a third party (RFC 3161) that a SHA-256 value existed at a time. Where no authority is configured nothing is stamped, and
 * nothing waits for it; tokens obtained before stay verifiable.
 */
public interface Timestamping {

    /** Whether there is an authority to ask. */
    boolean isAvailable();

    /**
     * Asks the authority. It is a remote call: never in a transaction.
     *
     * @param sha256 64 hexadecimal digits
     * @throws io.cyberpas.platform.problem.UnavailableException if there is none, it does not answer, it refuses, or what it answers
     *     does not verify
     */
    Timestamp stamp(String sha256);

    /**
     * What a token proves of a value, by the certificates that are trusted here; asks nobody.
     *
     * @param sha256 64 hexadecimal digits
     */
    TimestampCheck check(byte[] token, String sha256);
}
