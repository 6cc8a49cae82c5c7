/** The duty to insure over REST. */
@NullMarked
package io.cyberpas.quote.compulsory.api;

import org.jspecify.annotations.NullMarked;
