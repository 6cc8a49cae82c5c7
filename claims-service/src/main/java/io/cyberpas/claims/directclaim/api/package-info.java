/** Direct claims over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.directclaim.api;
