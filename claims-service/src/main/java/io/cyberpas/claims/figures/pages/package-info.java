/** The pages of the feature and their words. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.figures.pages;
