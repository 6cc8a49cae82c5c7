/** Screening against lists of sanctioned persons and organisations: loading, matching, and what people decide on hits. */
@NullMarked
package io.cyberpas.quote.sanctions;

import org.jspecify.annotations.NullMarked;
