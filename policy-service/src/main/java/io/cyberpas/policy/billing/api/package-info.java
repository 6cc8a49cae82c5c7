/** Billing over REST. */
@NullMarked
package io.cyberpas.policy.billing.api;

import org.jspecify.annotations.NullMarked;
