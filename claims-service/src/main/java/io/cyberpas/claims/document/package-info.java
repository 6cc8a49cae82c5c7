/** The papers of a claim: printed once by the features they belong to, or added as correspondence, and kept with their hash. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.document;
