package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From how many victims on a place knows collective mediation. */
public record MediationRule(
        Jurisdiction jurisdiction,
        long claimantsMin,
        Bilingual law,
        Source source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements DatedRows.Row {}
