package io.cyberpas.claims.roster;

import java.util.UUID;

/** A roster waits to be loaded. */
record RosterBegun(UUID roster) {}
