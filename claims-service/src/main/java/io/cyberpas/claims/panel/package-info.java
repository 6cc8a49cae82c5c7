/** The panel: firms that may be appointed to claims, their rate cards, conflicts of interest and keys. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.panel;
