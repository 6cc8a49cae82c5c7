/** Pages of the general ledger. */
@NullMarked
package io.cyberpas.policy.ledger.pages;

import org.jspecify.annotations.NullMarked;
