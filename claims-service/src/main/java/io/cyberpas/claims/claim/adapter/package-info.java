/** Reads the rules of the first notice from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.claim.adapter;
