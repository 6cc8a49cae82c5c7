/** The outlook over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.thirdparty.api;
