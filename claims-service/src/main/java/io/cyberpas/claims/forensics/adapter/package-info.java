/** Forms in which evidence is given to other systems, and the data that reports are checked against. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.forensics.adapter;
