/** Papers of claims over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.document.api;
