/** The clock and the zone of the business. */
@NullMarked
package io.cyberpas.platform.clock;

import org.jspecify.annotations.NullMarked;
