/** What is to be done on claims and by whom: activities, notes, who is responsible, escalation. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.diary;
