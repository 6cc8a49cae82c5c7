/** What the policies of accepted quotes cost after a change or in another period, for many of them at once. */
@NullMarked
package io.cyberpas.quote.repricing;

import org.jspecify.annotations.NullMarked;
