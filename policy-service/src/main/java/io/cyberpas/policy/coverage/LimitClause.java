package io.cyberpas.policy.coverage;

import io.cyberpas.platform.money.Money;
import java.util.Set;

/**
 * A limit beyond the annual aggregate of the policy and of each coverage part: per event, shared by several parts, or a
 * sublimit inside a part.
 *
 * <p>A clause of kind {@link LimitKind#LIMIT} and basis {@link LimitBasis#AGGREGATE} over the whole policy or over a single
 * part speaks of a limit that the policy has anyway. It is no further limit then: the lower amount counts, and the
 * reinstatements are those of that limit.
 *
 * @param code           name of the clause, unique in its policy
 * @param parts          the coverage parts that it covers; empty = the whole policy
 * @param limit          the most that is paid, for each event or in the year
 * @param reinstatements how often the limit can be restored after claims have used it up
 */
public record LimitClause(
        String code, LimitKind kind, LimitBasis basis, Set<CoverageCode> parts, Money limit, int reinstatements) {

    /** Keeps the parts from being changed; refuses what can be no clause. */
    public LimitClause {
        parts = Set.copyOf(parts);
        if (code.isBlank() || !limit.isPositive() || reinstatements < 0) {
            throw new IllegalArgumentException(
                    "A clause has a code, a positive limit and no fewer than 0 reinstatements");
        }
    }

    /** A clause that counts every demand under its parts. */
    public LimitClause(String code, LimitBasis basis, Set<CoverageCode> parts, Money limit, int reinstatements) {
        this(code, LimitKind.LIMIT, basis, parts, limit, reinstatements);
    }

    /** Whether what is paid under a part can count against it. */
    public boolean covers(CoverageCode part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
