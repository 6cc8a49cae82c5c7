/** What is sold: products with their coverage parts, menus and underwriting guide, as dated data. */
@NullMarked
package io.cyberpas.quote.product;

import org.jspecify.annotations.NullMarked;
