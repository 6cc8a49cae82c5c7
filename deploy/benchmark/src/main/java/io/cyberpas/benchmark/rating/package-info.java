/** How many premiums a second one core calculates, and how much memory that takes. */
@NullMarked
package io.cyberpas.benchmark.rating;

import org.jspecify.annotations.NullMarked;
