package io.cyberpas.claims.forensics;

import java.time.Instant;

/**
 * Proof by a third party (RFC 3161) that the signature of a report existed at a time.
 *
 * @param token the signed token in Base64 of its DER
 * @param authority subject of the certificate that signed
 */
public record ReportTimestamp(String token, Instant at, String authority) {}
