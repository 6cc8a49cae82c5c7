/** Sanctions screening over REST. */
@NullMarked
package io.cyberpas.quote.sanctions.api;

import org.jspecify.annotations.NullMarked;
