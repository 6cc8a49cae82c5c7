/** Claims that victims make directly of the liability insurer (Commercial Act 724(2), recalled). */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.directclaim;
