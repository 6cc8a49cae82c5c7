/** Engagements, evidence, custody and forensic reports over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics.api;
