/** What versions of products and tariffs say, field by field, to be read and compared over REST and on pages. */
@NullMarked
package io.cyberpas.quote.viewer;

import org.jspecify.annotations.NullMarked;
