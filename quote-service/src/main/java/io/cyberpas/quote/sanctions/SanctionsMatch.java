package io.cyberpas.quote.sanctions;

import java.math.BigDecimal;

/**
 * A name that is like one on a list.
 *
 * @param screenedName the name that was screened
 * @param entry who is listed
 * @param matchedName the name or alias of the entry that is most like it
 * @param score from 0, nothing in common, to 1, the same; four decimals
 * @param source whose list
 * @param listVersion which load of it
 */
public record SanctionsMatch(
        String screenedName,
        SanctionsEntry entry,
        String matchedName,
        BigDecimal score,
        String source,
        int listVersion) {}
