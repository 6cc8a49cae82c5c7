/** Forms in which evidence is given to other systems. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics.adapter;
