/** Proceedings and deadlines over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.proceeding.api;
