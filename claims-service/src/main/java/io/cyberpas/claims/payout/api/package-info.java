/** Payouts, bank files and status reports over REST. */
@NullMarked
package io.cyberpas.claims.payout.api;

import org.jspecify.annotations.NullMarked;
