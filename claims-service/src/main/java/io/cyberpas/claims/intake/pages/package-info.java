/** The pages of imports and links, and their words. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.intake.pages;
