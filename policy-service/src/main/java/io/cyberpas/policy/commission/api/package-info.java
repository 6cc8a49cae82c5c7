/** Commission over REST. */
@NullMarked
package io.cyberpas.policy.commission.api;

import org.jspecify.annotations.NullMarked;
