/** The pages of loss events and their words. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.event.pages;
