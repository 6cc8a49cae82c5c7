package io.cyberpas.claims.payout;

import java.util.UUID;

/** A run waits to be worked off. */
record RunBegun(UUID payment) {}
