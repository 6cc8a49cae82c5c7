package io.cyberpas.claims.liability;

import io.cyberpas.platform.money.Money;
import java.util.UUID;

/**
 * A victim on a roster. Nothing but the masked name is kept of the person; whoever has to be paid is named by the
 * claimants' side.
 *
 * @param rosterNumber in which file of the demand they came, from 1
 * @param line on which line of it
 */
public record Victim(UUID id, String maskedName, boolean participates, Money award, int rosterNumber, int line) {}
