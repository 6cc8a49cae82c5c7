/** The firms that stand on the panel from the start. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.panel.adapter;
