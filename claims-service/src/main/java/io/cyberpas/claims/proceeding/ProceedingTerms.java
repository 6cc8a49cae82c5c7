package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who proceeds against the insured, where, and about what.
 *
 * @param forum court, mediation committee or authority; of a claim out of court the sender
 * @param claimants the claimants' side; no single victim's name
 * @param claimantCount how many they are, where that is known
 * @param subject what it is about
 * @param dispute the amount in dispute, where one is stated
 * @param begunOn when it was served, received, applied for or announced: the first times run from here
 * @param fineKind what the authority may impose; only of a regulators' proceeding
 */
@Embeddable
public record ProceedingTerms(
        @Enumerated(EnumType.STRING) @Column(name = "kind") ProceedingKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "jurisdiction")
        Jurisdiction jurisdiction,

        @Column(name = "forum") String forum,
        @Column(name = "case_number") @Nullable String caseNumber,
        @Column(name = "claimants") String claimants,
        @Column(name = "claimant_count") @Nullable Long claimantCount,
        @Column(name = "subject") String subject,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "dispute_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "dispute_currency"))
        @Nullable
        Money dispute,

        @Column(name = "begun_on") LocalDate begunOn,

        @Enumerated(EnumType.STRING) @Column(name = "fine_kind") @Nullable
        FineKind fineKind) {

    public ProceedingTerms {
        forum = forum.strip();
        claimants = claimants.strip();
        subject = subject.strip();
        caseNumber = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
    }

    /** Refuses what contradicts the claim or the law, naming everything that is wrong with it. */
    void check(Claim claim, ProceedingLaw law, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (begunOn.isAfter(today)) {
            problems.add(new FieldProblem("$.begunOn", "lies in the future", "at most " + today));
        }
        if (dispute != null && !dispute.currency().equals(claim.currency())) {
            problems.add(new FieldProblem(
                    "$.dispute.currency",
                    "is not the currency of the policy",
                    claim.currency().getCurrencyCode()));
        }
        if (dispute != null && !dispute.isPositive()) {
            problems.add(new FieldProblem("$.dispute.amount", "must be positive"));
        }
        if (claimantCount != null && claimantCount < 1) {
            problems.add(new FieldProblem("$.claimantCount", "must be at least 1"));
        }
        if (fineKind != null && kind != ProceedingKind.REGULATORY) {
            problems.add(new FieldProblem("$.fineKind", "belongs to a regulators' proceeding only"));
        }
        checkNumberOfVictims(law, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void checkNumberOfVictims(ProceedingLaw law, List<FieldProblem> problems) {
        if (kind != ProceedingKind.COLLECTIVE_MEDIATION) {
            return;
        }
        var rule = law.mediation(jurisdiction, begunOn);
        if (rule.isEmpty()) {
            problems.add(new FieldProblem("$.jurisdiction", "knows no collective mediation", "KR"));
        } else if (claimantCount == null || claimantCount < rule.get().claimantsMin()) {
            problems.add(new FieldProblem(
                    "$.claimantCount",
                    "is too few for a collective mediation",
                    "at least " + rule.get().claimantsMin()));
        }
    }
}
