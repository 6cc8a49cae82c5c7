/** Appointments of firms of the panel to claims: terms, course, deliverables, hours against a budget. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.engagement;
