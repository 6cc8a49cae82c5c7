/** The public page of direct claims, and the pages by which they are matched. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.directclaim.pages;
