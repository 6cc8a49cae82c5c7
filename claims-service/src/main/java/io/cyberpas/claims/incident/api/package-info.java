/** The incident record over REST, as VERIS JSON. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.incident.api;
