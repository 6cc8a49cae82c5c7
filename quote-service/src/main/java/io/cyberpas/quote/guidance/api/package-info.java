/** Guidance over REST. */
@NullMarked
package io.cyberpas.quote.guidance.api;

import org.jspecify.annotations.NullMarked;
