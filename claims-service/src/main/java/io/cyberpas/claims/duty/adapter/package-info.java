/** Reads the dated reporting duties from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.duty.adapter;
