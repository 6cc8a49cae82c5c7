package io.cyberpas.policy.group;

import io.cyberpas.policy.group.file.MemberRow;
import io.cyberpas.policy.policy.CoverPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a block have in common. Of most blocks it tells, without a look at the lines, that all of them are right; where it
 * does not, each line is judged for itself.
 *
 * @param lastTo       the latest end that a line names; null if none does
 * @param consentFirst whether everybody agreed no later than on the first day of cover
 * @param disclosures  versions that were shown
 */
record BlockSummary(
        LocalDate firstFrom,
        LocalDate lastFrom,
        @Nullable LocalDate lastTo,
        Instant firstConsent,
        Instant lastConsent,
        boolean consentFirst,
        Set<String> disclosures) {

    /** Keeps its own copy. */
    BlockSummary {
        disclosures = Set.copyOf(disclosures);
    }

    /**
     * Whether each line must be right by what its policy says; false if it is not certain.
     *
     * @param covered days for which the policy takes members
     * @param texts   all disclosures there were
     */
    boolean isRight(CoverPeriod covered, Instant now, List<DisclosureText> texts, ZoneId zone) {
        return covered.contains(firstFrom)
                && covered.contains(lastFrom)
                && (lastTo == null || !lastTo.isAfter(covered.to()))
                && consentFirst
                && !lastConsent.isAfter(now)
                && disclosures.stream()
                        .allMatch(version -> texts.stream()
                                .anyMatch(text -> text.version().equals(version) && wasInUse(text, zone)));
    }

    private boolean wasInUse(DisclosureText text, ZoneId zone) {
        LocalDate end = text.effectiveTo();
        return !firstConsent.isBefore(text.effectiveFrom().atStartOfDay(zone).toInstant())
                && (end == null || lastConsent.isBefore(end.atStartOfDay(zone).toInstant()));
    }

    /** Gathers it line by line. */
    static final class Gathering {
        private final ZoneId zone;
        private final Set<String> disclosures = new HashSet<>();
        private @Nullable LocalDate firstFrom;
        private @Nullable LocalDate lastFrom;
        private @Nullable LocalDate lastTo;
        private @Nullable Instant firstConsent;
        private @Nullable Instant lastConsent;
        private boolean consentFirst = true;

        /** @param zone in which days of consent are days of cover */
        Gathering(ZoneId zone) {
            this.zone = zone;
        }

        void add(MemberRow row) {
            firstFrom = earlier(firstFrom, row.from());
            lastFrom = later(lastFrom, row.from());
            LocalDate to = row.to();
            if (to != null) {
                lastTo = later(lastTo, to);
            }
            firstConsent = earlier(firstConsent, row.consentAt());
            lastConsent = later(lastConsent, row.consentAt());
            consentFirst &= !LocalDate.ofInstant(row.consentAt(), zone).isAfter(row.from());
            disclosures.add(row.disclosure());
        }

        /** What was gathered; null if no line was. */
        @Nullable
        BlockSummary sum() {
            return firstFrom == null || lastFrom == null || firstConsent == null || lastConsent == null
                    ? null
                    : new BlockSummary(
                            firstFrom, lastFrom, lastTo, firstConsent, lastConsent, consentFirst, disclosures);
        }

        private static <T extends Comparable<? super T>> T earlier(@Nullable T one, T other) {
            return one == null || other.compareTo(one) < 0 ? other : one;
        }

        private static <T extends Comparable<? super T>> T later(@Nullable T one, T other) {
            return one == null || other.compareTo(one) > 0 ? other : one;
        }
    }
}
