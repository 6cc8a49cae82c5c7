package io.cyberpas.claims.timestamp;

import java.time.Instant;

/**
 * A time-stamp that was verified when it was obtained.
 *
 * @param token the signed token in DER, as {@code openssl ts -verify -token_in} reads it
 * @param at the time that the authority states
 * @param authority subject of the certificate that signed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
public record Timestamp(byte[] token, Instant at, String authority) {}
