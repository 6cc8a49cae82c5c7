/** Letters to the insured: acknowledgement, reservation of rights, decision and closure, from what the features below recorded. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.letter;
