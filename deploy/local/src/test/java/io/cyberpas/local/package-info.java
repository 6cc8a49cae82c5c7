/** Tests of the launcher: its pure parts, and a small suite of real processes without Keycloak. */
@NullMarked
package io.cyberpas.local;

import org.jspecify.annotations.NullMarked;
