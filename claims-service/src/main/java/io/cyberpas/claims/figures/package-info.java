/** The figures of claims, all of them derived from the movements of claims money and checked against its records. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.figures;
