package io.cyberpas.quote.quote.api;

import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.Revision;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote as it stood in one of its revisions. */
@Schema(name = "QuoteRevision")
record RevisionView(
        int number,
        QuoteStatus status,
        @Nullable String productVersion,
        @Nullable String tariffVersion,
        @Nullable Instant submittedAt,
        ApplicationRequest application,
        UnderwritingView underwriting,
        List<OptionView> options) {

    static RevisionView of(Revision revision, Reader reader) {
        return new RevisionView(
                revision.number(),
                revision.status(),
                revision.productVersion(),
                revision.tariffVersion(),
                revision.submittedAt(),
                ApplicationRequest.of(revision.application(), reader),
                UnderwritingView.of(revision.underwriting(), reader),
                revision.options().stream().map(OptionView::of).toList());
    }
}
