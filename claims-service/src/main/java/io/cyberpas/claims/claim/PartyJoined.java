package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;

/** Told in the transaction in which somebody got a stake in a claim, its row locked. */
public record PartyJoined(Claim claim, ClaimParty party, Actor actor) {}
