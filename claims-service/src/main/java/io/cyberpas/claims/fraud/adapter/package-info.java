/** Reads the dated rules of the feature from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fraud.adapter;
