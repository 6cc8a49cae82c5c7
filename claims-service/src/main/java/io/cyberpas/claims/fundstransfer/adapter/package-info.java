/** The policy service and the file of rules, as far as losses of money need them. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fundstransfer.adapter;
