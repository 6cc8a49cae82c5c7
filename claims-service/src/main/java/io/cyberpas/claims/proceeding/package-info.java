/** Claims out of court, suits, collective mediations and regulators' proceedings against the insured, with their times. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.proceeding;
