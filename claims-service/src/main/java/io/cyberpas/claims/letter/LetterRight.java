package io.cyberpas.claims.letter;

import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the insured is told of rights or duties.
 *
 * @param kinds the letters that say it
 */
public record LetterRight(
        String code,
        Set<DocumentKind> kinds,
        Bilingual text,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source)
        implements DatedRows.Row {

    public LetterRight {
        kinds = Set.copyOf(kinds);
    }
}
