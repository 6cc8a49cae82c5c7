/** The life of a quote from submission to binding. */
@NullMarked
package io.cyberpas.quote.quote;

import org.jspecify.annotations.NullMarked;
