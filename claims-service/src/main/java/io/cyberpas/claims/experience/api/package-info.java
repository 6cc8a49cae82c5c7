/** What claims teach, over REST, for actuaries. */
@NullMarked
package io.cyberpas.claims.experience.api;

import org.jspecify.annotations.NullMarked;
