/** Claims accounting: one movement for every act that moves money of a claim, from which all figures follow. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.accounting;
