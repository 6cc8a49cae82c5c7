package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a kind of fine may be insured, by the law of a place. */
public record FineRule(
        Jurisdiction jurisdiction,
        FineKind kind,
        Insurability insurability,
        Bilingual law,
        Source source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements DatedRows.Row {

    /** What the law says. */
    public enum Insurability {
        YES,
        NO,
        /** No clear rule, or none in the data: counsel has to say. */
        UNSETTLED
    }
}
