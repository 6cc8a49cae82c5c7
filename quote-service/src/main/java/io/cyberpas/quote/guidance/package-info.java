/** How much cover a company needs, and why: simulated years, a suggested limit and retention, and what stays with the company. */
@NullMarked
package io.cyberpas.quote.guidance;

import org.jspecify.annotations.NullMarked;
