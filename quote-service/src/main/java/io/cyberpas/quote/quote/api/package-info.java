/** Quotes over REST. */
@NullMarked
package io.cyberpas.quote.quote.api;

import org.jspecify.annotations.NullMarked;
