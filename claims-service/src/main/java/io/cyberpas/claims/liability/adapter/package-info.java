/** Reads the dated rules on consolation money from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.liability.adapter;
