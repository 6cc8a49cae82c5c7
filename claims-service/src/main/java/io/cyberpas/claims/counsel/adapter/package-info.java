/** The file of the rules for counsel's invoices. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.counsel.adapter;
