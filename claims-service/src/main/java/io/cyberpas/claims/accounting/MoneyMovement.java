package io.cyberpas.claims.accounting;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One act that moved money of a claim.
 *
 * @param cause id of the record that the movement accounts for; each cause moves each figure once
 * @param reference readable number of that record
 * @param amount by how much; only reserves go down as well
 * @param accountedOn the day to whose month it belongs: the development date of a triangle
 */
public record MoneyMovement(
        MovementKind movement,
        CoveragePart part,
        AmountKind kind,
        UUID cause,
        String reference,
        Money amount,
        LocalDate accountedOn) {}
