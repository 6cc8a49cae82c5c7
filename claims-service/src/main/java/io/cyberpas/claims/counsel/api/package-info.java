/** Counsel's budgets and invoices over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.counsel.api;
