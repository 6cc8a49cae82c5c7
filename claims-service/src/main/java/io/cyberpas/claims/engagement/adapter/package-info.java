/** The terms on which firms are appointed where nothing else is agreed. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.engagement.adapter;
