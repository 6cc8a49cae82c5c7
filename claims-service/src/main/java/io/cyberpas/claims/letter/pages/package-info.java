/** Prints the letters; their words in both languages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.letter.pages;
