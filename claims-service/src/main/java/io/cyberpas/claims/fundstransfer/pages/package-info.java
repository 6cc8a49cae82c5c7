/** The pages of losses of money and virtual property, for handlers, managers, brokers and insureds. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.fundstransfer.pages;
