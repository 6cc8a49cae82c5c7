/** The page of who decides on what, and its words. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.authority.pages;
