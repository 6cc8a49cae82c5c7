package io.cyberpas.claims.forensics;

import java.time.Instant;
import java.util.UUID;

/**
 * A time-stamp over a custody entry, and with it over all before it.
 *
 * @param head hash of the entry when it was stamped
 * @param token in DER
 * @param at the time that the authority states
 * @param authority who stamped
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
public record CustodyStamp(UUID itemId, int sequence, String head, byte[] token, Instant at, String authority) {}
