/** Holds and takes limits at the policy service and reads the dated levels of authority from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.payment.adapter;
