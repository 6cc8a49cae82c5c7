/** How well the process runs, month by month, from what the features have kept. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.measure;
