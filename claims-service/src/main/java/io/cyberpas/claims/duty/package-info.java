/** Statutory notification duties: clocks generated from dated rules, each filed, waived or not applicable. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.duty;
