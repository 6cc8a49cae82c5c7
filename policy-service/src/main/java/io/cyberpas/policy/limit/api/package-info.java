/** The limits ledger over REST. */
@NullMarked
package io.cyberpas.policy.limit.api;

import org.jspecify.annotations.NullMarked;
