/** Reads the phrases in which problems are told from their files. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.platform.problem.adapter;
