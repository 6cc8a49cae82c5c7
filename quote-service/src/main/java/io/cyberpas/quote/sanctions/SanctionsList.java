package io.cyberpas.quote.sanctions;

import java.time.Instant;
import java.util.UUID;

/**
 * One load of a list.
 *
 * @param id identifier
 * @param source whose list
 * @param version counts the loads of the source
 * @param current whether it is the one that is screened against
 * @param entryCount how many it named
 * @param loadedAt when it was loaded
 * @param loadedBy who loaded it
 * @param loadedByName the name to show
 */
public record SanctionsList(
        UUID id,
        String source,
        int version,
        boolean current,
        int entryCount,
        Instant loadedAt,
        String loadedBy,
        String loadedByName) {}
