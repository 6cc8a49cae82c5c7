/** Reserves and payments: append-only movements, four eyes, and the limit taken from the policy service. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.payment;
