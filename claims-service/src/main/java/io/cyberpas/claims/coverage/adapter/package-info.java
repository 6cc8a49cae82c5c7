/** Reads cover from the policy service and the dated exclusions from the reference data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.coverage.adapter;
