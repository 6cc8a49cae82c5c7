/** Loss events: one outage, one campaign, and all the claims that come of it. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.event;
