/** The general ledger: every movement of money, double entry, appended only. */
@NullMarked
package io.cyberpas.policy.ledger;

import org.jspecify.annotations.NullMarked;
