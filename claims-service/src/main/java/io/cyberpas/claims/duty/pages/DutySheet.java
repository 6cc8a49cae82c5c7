package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.duty.DutyAssessment;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.FactsRevision;
import io.cyberpas.claims.duty.IncidentFacts;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.NoticeDraft;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a claim's duties shows.
 *
 * @param assessment null before the triage
 * @param notArising duties of the jurisdictions named that do not arise
 */
public record DutySheet(
        ClaimView claim,
        List<DutyRow> duties,
        @Nullable DutyAssessment assessment,
        @Nullable IncidentFacts facts,
        List<DutyRule> notArising,
        List<FactsRevision> history,
        boolean reportAccepted,
        Instant now) {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** Whether something can be answered or corrected. */
    public boolean isOpen() {
        return claim.stage().isOpen();
    }

    /** How many persons live in a place, where it was told. */
    public @Nullable Long subjectsIn(Jurisdiction jurisdiction) {
        return assessment == null ? null : assessment.subjectsByJurisdiction().get(jurisdiction);
    }

    /** Whose data of a kind are concerned, where it was told. */
    public @Nullable Long subjectsOf(IncidentTrait kind) {
        return assessment == null ? null : assessment.subjectsByKind().get(kind);
    }

    /** Whether a trait is among the facts. */
    public boolean has(IncidentTrait trait) {
        return facts != null && facts.traits().contains(trait);
    }

    /** When the incident was found material, as a form takes it; empty where it was not. */
    public String materialityInput() {
        return Optional.ofNullable(facts)
                .map(IncidentFacts::materialityFoundAt)
                .map(at -> LocalDateTime.ofInstant(at, SEOUL)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString())
                .orElse("");
    }

    /**
     * What the page of one duty shows.
     *
     * @param readerLanguage tag of the language in which the reader states something, unless another is chosen
     */
    public record One(
            Claim file,
            ClaimView claim,
            DutyRow row,
            IncidentFacts facts,
            NoticeDraft draft,
            String readerLanguage,
            Instant now) {

        public boolean isOpen() {
            return claim.stage().isOpen();
        }
    }
}
