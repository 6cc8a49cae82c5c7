/** Products over REST. */
@NullMarked
package io.cyberpas.quote.product.api;

import org.jspecify.annotations.NullMarked;
