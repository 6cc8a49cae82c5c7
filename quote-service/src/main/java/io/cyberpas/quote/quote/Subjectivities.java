package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.quote.quote.UnderwritingFile.Subjectivity;
import java.util.List;
import java.util.Map;

/** What to answer to whom accepts while something is still to be shown. */
final class Subjectivities {

    private Subjectivities() {}

    static ConflictException open(String number, List<Subjectivity> open) {
        return new ConflictException(
                "subjectivities-open",
                "Subjectivities open",
                "%s can be accepted when its subjectivities are cleared.".formatted(number),
                Map.of("subjectivities", open.stream().map(Subjectivity::text).toList()));
    }
}
