/** Reads the dated rules of recovery from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.recovery.adapter;
