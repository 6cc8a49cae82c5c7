/** What guidance says, in English and Korean. */
@NullMarked
package io.cyberpas.quote.guidance.pages.text;

import org.jspecify.annotations.NullMarked;
