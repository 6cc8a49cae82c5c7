/** What the people are called who work with the suite. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.platform.people;
