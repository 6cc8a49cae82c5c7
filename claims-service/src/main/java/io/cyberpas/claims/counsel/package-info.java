/** What law firms may cost and what they ask for: budgets, invoices checked line by line, what is left. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.counsel;
