package io.cyberpas.claims.claim;

import io.cyberpas.claims.claim.PolicyCover.PartCover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches a coverage part with its policy as of the day that the part's trigger asks for: discovery by the day of awareness,
 * occurrence by the days of the incident, claims made by the day of the first demand with the wrongful act neither before the
 * retroactive date nor, in an extended reporting period, after the end of cover. Pure; a doubt is named, never decided.
 */
final class TriggerMatching {

    private static final int MOST_OF_DETAIL = 500;

    private final PartCover terms;
    private final PolicyOnDays policy;
    private final TriggerDates dates;
    private final Set<MatchDoubt> doubts = EnumSet.noneOf(MatchDoubt.class);
    private final List<String> details = new ArrayList<>();

    private TriggerMatching(PartCover terms, PolicyOnDays policy) {
        this.terms = terms;
        this.policy = policy;
        this.dates = policy.dates();
    }

    static LineMatch match(PartCover terms, PolicyOnDays policy) {
        var matching = new TriggerMatching(terms, policy);
        var on = matching.judge();
        var said = String.join("; ", matching.details);
        var detail = said.length() > MOST_OF_DETAIL ? said.substring(0, MOST_OF_DETAIL) : said;
        return LineMatch.of(on, matching.doubts, detail.isEmpty() ? null : detail);
    }

    private @Nullable LocalDate judge() {
        return switch (terms.trigger()) {
            case DISCOVERY -> {
                require(dates.awareOn());
                yield dates.awareOn();
            }
            case OCCURRENCE -> occurrence();
            case CLAIMS_MADE -> {
                claimsMade();
                yield dates.claimMadeOn();
            }
        };
    }

    private void require(LocalDate day) {
        var cover = policy.on(day);
        if (!cover.inForce()) {
            doubts.add(MatchDoubt.NOT_IN_FORCE);
            details.add(cover.statement());
        } else if (cover.part(terms.part()).isEmpty()) {
            doubts.add(MatchDoubt.PART_NOT_HELD);
        }
    }

    private @Nullable LocalDate occurrence() {
        var from = dates.occurredFrom();
        if (from == null) {
            doubts.add(MatchDoubt.OCCURRENCE_UNKNOWN);
            return null;
        }
        require(from);
        var to = dates.occurredTo();
        if (to != null && !to.equals(from)) {
            var began = policy.on(from).inForce();
            if (began != policy.on(to).inForce()) {
                doubts.remove(MatchDoubt.NOT_IN_FORCE);
                doubts.add(MatchDoubt.OCCURRED_PARTLY_OUTSIDE);
            }
        }
        return from;
    }

    private void claimsMade() {
        var cover = policy.on(dates.claimMadeOn());
        var actsBefore = cover.actsBefore();
        if (cover.inForce() || actsBefore == null) {
            require(dates.claimMadeOn());
        } else if (cover.part(terms.part()).isEmpty()) {
            doubts.add(MatchDoubt.PART_NOT_HELD);
        }
        var retroactive = terms.retroactiveDate();
        if (retroactive != null) {
            actAgainst(
                    retroactive, true, MatchDoubt.ACT_BEFORE_RETROACTIVE_DATE, MatchDoubt.ACT_SPANS_RETROACTIVE_DATE);
        }
        if (!cover.inForce() && actsBefore != null) {
            details.add(cover.statement());
            actAgainst(actsBefore, false, MatchDoubt.ACT_AFTER_COVER, MatchDoubt.ACT_SPANS_END_OF_COVER);
        }
    }

    /** Holds the act against a day: it must lie on the right side of it as a whole. */
    private void actAgainst(LocalDate day, boolean mustFollow, MatchDoubt outside, MatchDoubt across) {
        var from = dates.occurredFrom();
        if (from == null) {
            doubts.add(MatchDoubt.OCCURRENCE_UNKNOWN);
            return;
        }
        var to = dates.occurredTo() == null ? from : dates.occurredTo();
        var beginsRight = from.isBefore(day) != mustFollow;
        var endsRight = to.isBefore(day) != mustFollow;
        if (!beginsRight && !endsRight) {
            doubts.add(outside);
        } else if (!beginsRight || !endsRight) {
            doubts.add(across);
        }
    }
}
