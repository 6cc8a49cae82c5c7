/** What happened, in the words of VERIS 1.4: actor, action, asset, attribute, timeline, victim and impact. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.incident;
