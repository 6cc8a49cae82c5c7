/** Who acts, what they may do, and what a request must bring before anything else looks at it. */
@NullMarked
package io.cyberpas.platform.access;

import org.jspecify.annotations.NullMarked;
