/** What third parties may cost in all, seen over demands, settlements and counsel. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.thirdparty;
