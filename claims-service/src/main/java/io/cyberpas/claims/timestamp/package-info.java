/** Time-stamps by RFC 3161: a third party's word that something existed at a time. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.timestamp;
