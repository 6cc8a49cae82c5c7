/** Reads what letters say by law or custom from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.letter.adapter;
