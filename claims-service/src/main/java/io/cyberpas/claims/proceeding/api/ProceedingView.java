package io.cyberpas.claims.proceeding.api;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.proceeding.FineKind;
import io.cyberpas.claims.proceeding.FineRule;
import io.cyberpas.claims.proceeding.Instance;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingKind;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.cyberpas.claims.proceeding.ProceedingStep;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding against the insured.
 *
 * @param version what If-Match names on a change
 * @param next the states that may follow
 * @param insurability whether the fine may be insured, as the dated data say; absent where no fine is at stake
 */
@Schema(name = "Proceeding")
record ProceedingView(
        String reference,
        long version,
        ProceedingKind kind,
        ProceedingStatus status,
        Set<ProceedingStatus> next,
        Jurisdiction jurisdiction,
        String forum,
        @Nullable String caseNumber,
        String claimants,
        @Nullable Long claimantCount,
        String subject,
        @Nullable Money dispute,
        LocalDate begunOn,
        @Nullable Instance instance,
        @Nullable FineKind fineKind,
        FineRule.@Nullable Insurability insurability,
        @Nullable String counsel,
        List<ProceedingStep> steps,
        List<DeadlineView> deadlines) {

    static ProceedingView of(
            Proceeding proceeding, FineRule.@Nullable Insurability insurability, List<DeadlineView> deadlines) {
        var terms = proceeding.terms();
        return new ProceedingView(
                proceeding.reference(),
                proceeding.version(),
                terms.kind(),
                proceeding.status(),
                proceeding.successors(),
                terms.jurisdiction(),
                terms.forum(),
                terms.caseNumber(),
                terms.claimants(),
                terms.claimantCount(),
                terms.subject(),
                terms.dispute(),
                terms.begunOn(),
                proceeding.instance().orElse(null),
                terms.fineKind(),
                insurability,
                proceeding.counsel().orElse(null),
                proceeding.steps(),
                deadlines);
    }
}
