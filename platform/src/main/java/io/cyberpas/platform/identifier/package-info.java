/** Identifiers inside (UUIDv7) and readable numbers outside. */
@NullMarked
package io.cyberpas.platform.identifier;

import org.jspecify.annotations.NullMarked;
