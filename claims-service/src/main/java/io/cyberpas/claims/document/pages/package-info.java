/** The page of a claim's papers and its words. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.document.pages;
