/** Policies over REST. */
@NullMarked
package io.cyberpas.policy.policy.api;

import org.jspecify.annotations.NullMarked;
