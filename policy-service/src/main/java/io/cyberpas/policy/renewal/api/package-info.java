/** Renewals over REST. */
@NullMarked
package io.cyberpas.policy.renewal.api;

import org.jspecify.annotations.NullMarked;
