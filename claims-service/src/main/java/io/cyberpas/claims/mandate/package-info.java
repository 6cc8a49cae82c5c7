/** Who may decide on settlements and on counsel's money, as dated data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.mandate;
