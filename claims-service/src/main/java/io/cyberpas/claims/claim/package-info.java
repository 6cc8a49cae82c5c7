/** The claim file: its lines, its stages and who may see it. Every other feature stands on this one. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.claim;
