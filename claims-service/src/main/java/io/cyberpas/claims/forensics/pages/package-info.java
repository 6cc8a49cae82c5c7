/** Engagements, evidence, custody and forensic reports as pages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics.pages;
