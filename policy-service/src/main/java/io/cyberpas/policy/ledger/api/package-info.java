/** The general ledger over REST. */
@NullMarked
package io.cyberpas.policy.ledger.api;

import org.jspecify.annotations.NullMarked;
