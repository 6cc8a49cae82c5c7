/** Tariffs over REST. */
@NullMarked
package io.cyberpas.quote.tariff.api;

import org.jspecify.annotations.NullMarked;
