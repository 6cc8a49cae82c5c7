/** Reinsurers' views over REST. */
@NullMarked
package io.cyberpas.quote.reinsurance.api;

import org.jspecify.annotations.NullMarked;
