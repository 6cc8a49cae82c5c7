/** Hashes by which content is known again: SHA-256, plain and with a key. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.platform.hash;
