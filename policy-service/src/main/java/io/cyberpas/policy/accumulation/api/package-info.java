/** Accumulation over REST. */
@NullMarked
package io.cyberpas.policy.accumulation.api;

import org.jspecify.annotations.NullMarked;
