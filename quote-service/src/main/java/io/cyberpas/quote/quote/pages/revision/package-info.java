/** Revisions of a quote side by side, as pages. */
@NullMarked
package io.cyberpas.quote.quote.pages.revision;

import org.jspecify.annotations.NullMarked;
