/** Reads who decides on what when the service starts. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.authority.adapter;
