package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.Banks;
import io.cyberpas.claims.roster.DataCategories;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * By what the lines of a roster are judged.
 *
 * @param currency of awards
 * @param cap the most that one victim may be awarded, in the smallest unit of the currency; null where the law knows no cap
 * @param today nobody was born later
 */
public record RosterRules(
        Currency currency, @Nullable Long cap, LocalDate today, Banks banks, DataCategories categories) {}
