/** The course of a claim through its stages: every gate asks the features and decides. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.handling;
