/** How much a segment may accept in an underwriting year, and which grades of risk it is open to. */
@NullMarked
package io.cyberpas.quote.capacity;

import org.jspecify.annotations.NullMarked;
