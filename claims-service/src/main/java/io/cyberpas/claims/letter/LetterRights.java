package io.cyberpas.claims.letter;

import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What letters say of rights and duties, of all times. */
public record LetterRights(List<LetterRight> all) {

    /** @throws IllegalArgumentException when two rows of a code hold on the same day */
    public LetterRights {
        all = List.copyOf(all);
        all.stream().collect(Collectors.groupingBy(LetterRight::code)).values().forEach(DatedRows::new);
    }

    /** What a letter of a kind and a day says. */
    public List<Bilingual> of(DocumentKind kind, LocalDate day) {
        return all.stream()
                .filter(each -> each.kinds().contains(kind) && each.holdsOn(day))
                .map(LetterRight::text)
                .toList();
    }
}
