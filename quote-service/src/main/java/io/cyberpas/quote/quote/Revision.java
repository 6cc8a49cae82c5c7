package io.cyberpas.quote.quote;

import io.cyberpas.quote.underwriting.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it stood in one of its revisions.
 *
 * @param number from 1 on
 * @param status where it stood, or where it ended
 * @param application what the broker had said
 * @param productVersion version of the product, once submitted
 * @param tariffVersion version of the tariff, once submitted
 * @param submittedAt when it was submitted, if it was
 * @param underwriting what underwriting had found and decided
 * @param reasons why the rules did not quote at once
 * @param options limits and retentions with their premiums
 */
public record Revision(
        int number,
        QuoteStatus status,
        Application application,
        @Nullable String productVersion,
        @Nullable String tariffVersion,
        @Nullable Instant submittedAt,
        UnderwritingFile underwriting,
        List<Reason> reasons,
        List<QuoteOption> options) {

    /** Keeps its own copies. */
    public Revision {
        reasons = List.copyOf(reasons);
        options = List.copyOf(options);
    }
}
