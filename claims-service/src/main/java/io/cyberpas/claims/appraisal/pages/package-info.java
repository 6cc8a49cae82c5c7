/** Proposals of forensic accountants as pages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.appraisal.pages;
