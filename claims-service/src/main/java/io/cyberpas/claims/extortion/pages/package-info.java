/** The forms of the feature; their words and their place are on the overview of the claim. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.extortion.pages;
