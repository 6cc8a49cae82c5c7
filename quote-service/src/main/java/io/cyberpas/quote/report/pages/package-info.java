/** Risk reports for the eye: the page and the document. */
@NullMarked
package io.cyberpas.quote.report.pages;

import org.jspecify.annotations.NullMarked;
