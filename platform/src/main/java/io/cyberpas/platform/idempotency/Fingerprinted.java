package io.cyberpas.platform.idempotency;

/**
 * Content that was read as a stream before the {@link Idempotent} call that takes it as an argument: two requests are the same if
 * its fingerprints are.
 */
public interface Fingerprinted {

    /** A hash of the content. */
    byte[] fingerprint();
}
