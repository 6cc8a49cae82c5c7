package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded, by whom and on what ground.
 *
 * @param claimants the claimants' side, such as a law firm or a group; no single victim's name
 * @param madeOn when the demand was first made against the insured: it decides cover under a claims-made part
 * @param basis pleadings, mediation file or statute
 * @param stated the sum demanded; null where the demand is the sum of awards
 */
@Embeddable
public record DemandTerms(
        @Enumerated(EnumType.STRING) @Column(name = "kind") DemandKind kind,
        @Column(name = "claimants") String claimants,
        @Enumerated(EnumType.STRING) @Column(name = "part") CoveragePart part,
        @Column(name = "made_on") LocalDate madeOn,
        @Column(name = "basis") String basis,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "stated_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "stated_currency"))
        @Nullable
        Money stated) {

    public DemandTerms {
        claimants = claimants.strip();
        basis = basis.strip();
    }

    /** Refuses what the claim cannot take, naming everything that is wrong with it. */
    void check(Claim claim, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (part.side() != Side.THIRD_PARTY || claim.line(part).isEmpty()) {
            String lines = claim.lines().stream()
                    .map(ClaimLine::part)
                    .filter(each -> each.side() == Side.THIRD_PARTY)
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            problems.add(new FieldProblem("$.part", "is no third-party line of " + claim.number(), lines));
        }
        if (madeOn.isAfter(today)) {
            problems.add(new FieldProblem("$.madeOn", "lies in the future", "at most " + today));
        }
        checkStated(claim, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void checkStated(Claim claim, List<FieldProblem> problems) {
        if (kind.isByRoster()) {
            if (stated != null) {
                problems.add(new FieldProblem(
                        "$.stated", "must be left out: the demand is the sum of the awards on the roster"));
            }
        } else if (stated == null) {
            problems.add(new FieldProblem("$.stated", "is missing", "the sum demanded"));
        } else if (!stated.currency().equals(claim.currency())) {
            problems.add(new FieldProblem(
                    "$.stated.currency",
                    "is not the currency of the policy",
                    claim.currency().getCurrencyCode()));
        } else if (!stated.isPositive()) {
            problems.add(new FieldProblem("$.stated.amount", "must be positive"));
        }
    }
}
