/** The incident record as pages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.incident.pages;
