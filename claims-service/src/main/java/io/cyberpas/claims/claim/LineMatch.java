package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Whether the policy covers a line as of the day that its trigger asks for.
 *
 * @param on the day the cover was looked at for; null where the trigger asks for a day that is not known
 * @param doubtCodes names of {@link MatchDoubt}; empty where it matches
 * @param detail what the policy service said to it, in English; null where it said nothing
 */
@Embeddable
public record LineMatch(
        @Column(name = "matched_on") @Nullable LocalDate on,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "match_doubts")
        List<String> doubtCodes,

        @Column(name = "match_detail") @Nullable String detail) {

    static LineMatch of(@Nullable LocalDate on, Collection<MatchDoubt> doubts, @Nullable String detail) {
        return new LineMatch(on, doubts.stream().map(MatchDoubt::name).toList(), detail);
    }

    /** Everything that speaks against the cover. */
    public List<MatchDoubt> doubts() {
        return doubtCodes.stream().map(MatchDoubt::valueOf).toList();
    }

    /** Whether nothing speaks against it. */
    public boolean isMatched() {
        return doubtCodes.isEmpty();
    }
}
