/** Proposals of forensic accountants over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.appraisal.api;
