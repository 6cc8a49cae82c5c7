/** Who decides on what up to which amount, and how many other people have to agree: dated data of one shape for all acts. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.authority;
