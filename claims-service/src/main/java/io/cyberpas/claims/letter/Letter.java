package io.cyberpas.claims.letter;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverReview;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, free of any language.
 *
 * @param reference what of the claim it is about
 * @param recordedAt when what it says was recorded last; the letter bears this time
 * @param review the review in whose wake rights are reserved; null in any other letter
 * @param parts the decisions on the lines; empty where the letter decides nothing
 * @param settlement what was paid; null in any letter but that of the closure, and of a claim closed at its notice
 * @param rights what the insured is told of rights and duties
 */
public record Letter(
        DocumentKind kind,
        String reference,
        Claim claim,
        Instant recordedAt,
        @Nullable CoverReview review,
        List<Part> parts,
        @Nullable Settlement settlement,
        List<Bilingual> rights) {

    public Letter {
        parts = List.copyOf(parts);
        rights = List.copyOf(rights);
    }

    /** What all decisions grant together, before retention. */
    public Money granted() {
        return parts.stream().map(each -> each.decision().granted()).reduce(Money.zero(claim.currency()), Money::plus);
    }

    /**
     * The decision on one line with its grounds.
     *
     * @param quoted exclusions that apply, wholly or in part, or are written back, each with its clause
     * @param looked titles of those that do not apply
     */
    public record Part(CoveragePart part, CoverageDecision decision, List<Quoted> quoted, List<Bilingual> looked) {

        public Part {
            quoted = List.copyOf(quoted);
            looked = List.copyOf(looked);
        }
    }

    /** An exclusion with what the decision says on it. */
    public record Quoted(Exclusion exclusion, ExclusionAnswer answer) {

        /** The questions below the exclusion that were answered. */
        public List<Told> particulars() {
            return exclusion.particulars().stream()
                    .filter(each -> answer.particulars().containsKey(each.code()))
                    .map(each -> new Told(each.label(), answer.particulars().getOrDefault(each.code(), "")))
                    .toList();
        }
    }

    /** A question and its answer. */
    public record Told(Bilingual question, String answer) {}
}
