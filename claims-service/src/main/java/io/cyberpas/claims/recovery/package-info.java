/** Whether and from whom the insurer may recover what it paid. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.recovery;
