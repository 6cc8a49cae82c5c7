/** The messages of ISO 20022 by which the bank is instructed and reports. */
@NullMarked
package io.cyberpas.claims.payout.bank;

import org.jspecify.annotations.NullMarked;
