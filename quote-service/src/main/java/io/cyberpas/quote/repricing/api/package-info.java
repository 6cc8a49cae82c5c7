/** The API by which the policy service asks for premiums. */
@NullMarked
package io.cyberpas.quote.repricing.api;

import org.jspecify.annotations.NullMarked;
