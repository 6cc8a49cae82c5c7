package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Disclosure;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an endorsement shows: the terms that hold on the day from which they are to change.
 *
 * @param registrationNumber as far as the reader may see it
 * @param parts              all coverage parts, the insured ones first
 */
public record EndorsementForm(
        LocalDate from,
        String currency,
        PolicyTerms terms,
        @Nullable String registrationNumber,
        List<PartRow> parts,
        List<LimitClause> limits) {

    /**
     * A coverage part.
     *
     * @param part its terms; null where it is not insured
     */
    public record PartRow(CoverageCode code, @Nullable CoveragePart part) {

        /** Whether it is insured on the day. */
        public boolean insured() {
            return part != null;
        }

        /** Start of the names of its fields. */
        public String prefix() {
            return "parts." + code + ".";
        }
    }

    static EndorsementForm of(Policy policy, String day, Actor reader) {
        LocalDate from = date(day);
        PolicyVersion version = policy.versionAt(from, Instant.MAX)
                .filter(found -> found.cover() == CoverKind.COVERED)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.from",
                        "is not a covered day",
                        "from %s to %s"
                                .formatted(
                                        policy.period().from(), policy.period().lastDay()))));
        return of(version.terms(), from, reader);
    }

    /** The form of terms that are to hold, perhaps changed, from a day on. */
    public static EndorsementForm of(PolicyTerms terms, LocalDate from, Actor reader) {
        List<PartRow> insured = terms.parts().stream()
                .map(part -> new PartRow(part.code(), part))
                .toList();
        List<PartRow> others = Arrays.stream(CoverageCode.values())
                .filter(code -> terms.parts().stream().noneMatch(part -> part.code() == code))
                .map(code -> new PartRow(code, null))
                .toList();
        return new EndorsementForm(
                from,
                terms.premium().currency().getCurrencyCode(),
                terms,
                Disclosure.registrationNumber(terms.insured(), reader),
                Stream.concat(insured.stream(), others.stream()).toList(),
                terms.limits());
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("$.from", "is not a date", "YYYY-MM-DD"));
        }
    }
}
