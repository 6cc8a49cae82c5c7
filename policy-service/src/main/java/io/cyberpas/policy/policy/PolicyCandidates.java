package io.cyberpas.policy.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the policies of a page are looked for. The newest thousand come first: mostly they hold a page already, if what is looked
 * for is common. Otherwise it is rare or old, and an index finds it; which one depends on what narrows most. A name is asked for
 * among the policies of the last fifty to hundred days, then among all. Either way the work hardly grows with the number of policies.
 */
final class PolicyCandidates {

    /** Names more common than a page in so many are found among the newest policies. */
    private static final int NEWEST = 1_200;

    /** Spans of some fifty days of issue, by which names are indexed, that are asked before all. */
    private static final int RECENT_SPANS = 1;

    /** Policies whose cover goes on after days without cover, and that are not covered again yet. */
    static final String REINSTATING =
            "SELECT policy_id FROM policy_transaction WHERE kind = 'REINSTATEMENT' AND effective_from > :today";

    private static final String RESUMING = "p.id IN (" + REINSTATING + ")";

    /** Whether the name that is searched for is part of the insured's. */
    static final String NAMED = "strpos(p.insured_search, (SELECT search_form(:text))) > 0";

    private final PolicyFilter filter;
    private final LocalDate today;
    private final String keys;
    private final String conditions;
    private final @Nullable String numberIndex;
    private final int limit;
    private final Map<String, Object> parameters;

    /**
     * @param keys       conditions by which policies can be walked through in the order of the list
     * @param conditions what else the search asks for
     * @param numberIndex how an index finds the number that is searched for; null if a name is, or nothing
     * @param limit      how many a page takes
     * @param parameters takes the values that the candidates need
     */
    PolicyCandidates(
            PolicySearch search,
            String keys,
            String conditions,
            @Nullable String numberIndex,
            int limit,
            Map<String, Object> parameters) {
        this.filter = search.filter();
        this.today = search.today();
        this.keys = keys;
        this.conditions = conditions;
        this.numberIndex = numberIndex;
        this.limit = limit;
        this.parameters = parameters;
    }

    /** Days of one of a policy's dates; open where one end is null. */
    private record Days(
            String column,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** No earlier than that of any policy. */
        String first() {
            String least = "(SELECT min(%s) FROM policy)".formatted(column);
            return from == null ? least : "greatest(CAST(:firstDay AS date), %s)".formatted(least);
        }

        /** No later than that of any policy. */
        String last() {
            String most = "(SELECT max(%s) FROM policy)".formatted(column);
            return to == null ? most : "least(CAST(:lastDay AS date), %s)".formatted(most);
        }
    }

    /** Whether an index of what ended finds them, so that there is no use in looking among the newest first. */
    boolean areFoundByEnding() {
        return filter.text() == null
                && switch (filter.status()) {
                    case LAPSED, CANCELLED, REPORTING, EXPIRED -> true;
                    case PENDING, IN_FORCE -> false;
                    case null -> false;
                };
    }

    /** Among the newest of those that the keys leave; their names are read in an index. */
    String newest() {
        if (!areFoundByName()) {
            return """
                    SELECT * FROM (SELECT * FROM policy p WHERE true%s ORDER BY p.id DESC LIMIT %d) p
                    WHERE true%s ORDER BY p.id DESC LIMIT %d""".formatted(keys, NEWEST, conditions, limit);
        }
        return """
                SELECT p.* FROM (
                  SELECT p.id
                  FROM (SELECT p.id, p.insured_search FROM policy p WHERE true%s ORDER BY p.id DESC LIMIT %d) p
                  WHERE %s ORDER BY p.id DESC OFFSET 0) named
                JOIN policy p ON p.id = named.id WHERE true%s ORDER BY p.id DESC LIMIT %d""".formatted(keys, NEWEST, NAMED, conditions, limit);
    }

    /** Whether they are found by a name. */
    boolean areFoundByName() {
        return filter.text() != null && numberIndex == null;
    }

    /** Among those of the last fifty to hundred days, by a name. */
    String recentlyNamed() {
        return named("greatest(oldest.span, newest.span - %d)".formatted(RECENT_SPANS));
    }

    /** Among all, as far as an index narrows them. */
    String all() {
        if (areFoundByName()) {
            return named("oldest.span");
        }
        if (numberIndex != null) {
            // Apart, so that the index of the number is used whatever the order of the list.
            return "SELECT * FROM (SELECT * FROM policy p WHERE true%s%s%s OFFSET 0) p ORDER BY p.id DESC LIMIT %d"
                    .formatted(keys, conditions, numberIndex, limit);
        }
        return switch (filter.status()) {
            case LAPSED -> ended("p.ended_by = 'LAPSE'");
            case CANCELLED ->
                "SELECT * FROM ((%s) UNION ALL (%s)) p ORDER BY p.id DESC LIMIT %d"
                        .formatted(ended("p.ended_by <> 'LAPSE'"), walked("p.ended_by IS NULL AND " + RESUMING), limit);
            case REPORTING -> """
                SELECT p.* FROM (SELECT policy_id FROM policy_version
                      WHERE cover = 'REPORTING' AND recorded_to IS NULL AND effective_from <= :today AND effective_to > :today
                      ORDER BY policy_id DESC OFFSET 0) r
                JOIN policy p ON p.id = r.policy_id WHERE true%s%s ORDER BY p.id DESC LIMIT %d""".formatted(keys, conditions, limit);
            case PENDING, IN_FORCE, EXPIRED -> byDays(days());
            case null -> byDays(days());
        };
    }

    private String walked(String narrowed) {
        return "SELECT * FROM policy p WHERE %s%s%s ORDER BY p.id DESC LIMIT %d"
                .formatted(narrowed, keys, conditions, limit);
    }

    /** The index of what ended early tells what has ended by now; only this is looked at in detail. */
    private String ended(String how) {
        return """
                SELECT p.* FROM (
                  SELECT p.id FROM policy p
                  WHERE p.ended_by IS NOT NULL AND %s AND (p.ended_on <= :today OR p.ended_on = p.cover_from OR %s)
                  ORDER BY p.id DESC OFFSET 0) e
                JOIN policy p ON p.id = e.id WHERE true%s%s ORDER BY p.id DESC LIMIT %d""".formatted(how, RESUMING, keys, conditions, limit);
    }

    /** Each span of days has entries of its own in the index of names. */
    private String named(String firstSpan) {
        return """
                SELECT p.* FROM (
                  SELECT lpad(to_hex(s.span), 4, '0') AS days
                  FROM (SELECT ('x' || issue_days(p.id))::bit(16)::int AS span FROM policy p ORDER BY p.id LIMIT 1) oldest,
                       (SELECT ('x' || issue_days(p.id))::bit(16)::int AS span FROM policy p WHERE true%1$s
                        ORDER BY p.id DESC LIMIT 1) newest,
                       generate_series(%2$s, newest.span) AS s (span)) d
                CROSS JOIN LATERAL (
                  SELECT * FROM policy p
                  WHERE of_days(issue_days(p.id), characters_and_pairs(p.insured_search))
                        @> of_days(d.days, sought_pairs((SELECT search_form(:text))))%1$s%3$s OFFSET 0) p
                ORDER BY p.id DESC LIMIT %4$d""".formatted(keys, firstSpan, conditions, limit);
    }

    /** Of each day at most a page: every day is a step in an index, and its policies are in the order of the list. */
    private String byDays(Days days) {
        if (days.from() != null) {
            parameters.put("firstDay", days.from());
        }
        if (days.to() != null) {
            parameters.put("lastDay", days.to());
        }
        return """
                SELECT p.* FROM (
                  SELECT found.id FROM generate_series(0, %2$s - %1$s) AS day
                  CROSS JOIN LATERAL (
                    SELECT p.id FROM policy p WHERE p.%3$s = %1$s + day%4$s%5$s ORDER BY p.id DESC LIMIT %6$d) found
                  ORDER BY found.id DESC LIMIT %6$d) page JOIN policy p USING (id)""".formatted(days.first(), days.last(), days.column(), keys, conditions, limit);
    }

    private Days days() {
        PolicyStatus status = filter.status();
        if (filter.beginsFrom() != null && filter.beginsTo() != null) {
            return new Days("cover_from", filter.beginsFrom(), filter.beginsTo());
        }
        if (filter.expiresFrom() != null && filter.expiresTo() != null) {
            return new Days(
                    "cover_to",
                    filter.expiresFrom().plusDays(1),
                    filter.expiresTo().plusDays(1));
        }
        if (status == PolicyStatus.PENDING || filter.beginsFrom() != null) {
            return new Days("cover_from", later(filter.beginsFrom(), today.plusDays(1), status), null);
        }
        if (status == PolicyStatus.IN_FORCE) {
            return new Days("cover_to", today.plusDays(1), null);
        }
        if (status == PolicyStatus.EXPIRED) {
            return new Days("cover_to", null, today);
        }
        return filter.beginsTo() != null
                ? new Days("cover_from", null, filter.beginsTo())
                : new Days("cover_to", filter.expiresFrom(), dayAfter(filter.expiresTo()));
    }

    private static LocalDate later(@Nullable LocalDate beginsFrom, LocalDate tomorrow, @Nullable PolicyStatus status) {
        if (beginsFrom == null) {
            return tomorrow;
        }
        return status == PolicyStatus.PENDING && beginsFrom.isBefore(tomorrow) ? tomorrow : beginsFrom;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
