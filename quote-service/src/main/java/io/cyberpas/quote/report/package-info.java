/** The risk report of a quote, as data, page and document. */
@NullMarked
package io.cyberpas.quote.report;

import org.jspecify.annotations.NullMarked;
