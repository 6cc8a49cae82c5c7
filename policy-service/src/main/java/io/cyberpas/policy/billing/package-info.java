/** Billing: accounts, invoices, receipts and what is done about what is overdue. Follows policies by their event. */
@NullMarked
package io.cyberpas.policy.billing;

import org.jspecify.annotations.NullMarked;
