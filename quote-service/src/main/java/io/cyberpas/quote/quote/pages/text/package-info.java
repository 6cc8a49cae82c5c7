/** All text the service shows, in English and Korean. */
@NullMarked
package io.cyberpas.quote.quote.pages.text;

import org.jspecify.annotations.NullMarked;
