/** The panel as pages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.panel.pages;
