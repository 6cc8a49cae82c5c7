/** The catalogue over REST: products, tariffs, their versions and what tells these apart. */
@NullMarked
package io.cyberpas.quote.viewer.api;

import org.jspecify.annotations.NullMarked;
