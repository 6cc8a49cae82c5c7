/** What is claimed and what is held to be due, first party and third party on one page. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.amounts.pages;
