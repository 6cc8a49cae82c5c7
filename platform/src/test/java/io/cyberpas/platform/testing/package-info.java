/** Fixtures that every service's tests stand on: a real database, real tokens, the rules of the architecture. */
package io.cyberpas.platform.testing;
