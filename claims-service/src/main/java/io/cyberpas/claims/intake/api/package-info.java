/** Imports of notices and links of the insured over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.intake.api;
