/** REST resources of the feature and their request and view records. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fraud.api;
