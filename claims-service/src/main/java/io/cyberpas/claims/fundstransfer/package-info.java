/** Stolen money and virtual property of households: notices with the bank's record, settled straight through by dated rules when small. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fundstransfer;
