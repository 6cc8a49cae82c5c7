/** Group policies over REST. */
@NullMarked
package io.cyberpas.policy.group.api;

import org.jspecify.annotations.NullMarked;
