/** The panel over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.panel.api;
