/** Who decides on what over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.authority.api;
