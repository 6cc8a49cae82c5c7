package io.cyberpas.policy.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the policies of a page are looked for. The newest few thousand come first: mostly they hold a page already, however
 * common what is looked for. Otherwise it is rare or old, and an index finds it; which one depends on what narrows most.
 * Either way the work hardly grows with the number of policies.
 */
final class PolicyCandidates {

    /** Names more common than a page in so many are found among the newest policies. */
    private static final int NEWEST = 5_000;

    /** Policies whose cover goes on after days without cover, and that are not covered again yet. */
    static final String REINSTATING =
            "SELECT policy_id FROM policy_transaction WHERE kind = 'REINSTATEMENT' AND effective_from > :today";

    private final PolicyFilter filter;
    private final LocalDate today;
    private final String keys;
    private final String conditions;
    private final String textIndex;
    private final int limit;
    private final Map<String, Object> parameters;

    /**
     * @param keys       conditions by which policies can be walked through in the order of the list
     * @param conditions what else the search asks for
     * @param textIndex  how an index finds the text that is searched for
     * @param limit      how many a page takes
     * @param parameters takes the values that the candidates need
     */
    PolicyCandidates(
            PolicySearch search,
            String keys,
            String conditions,
            String textIndex,
            int limit,
            Map<String, Object> parameters) {
        this.filter = search.filter();
        this.today = search.today();
        this.keys = keys;
        this.conditions = conditions;
        this.textIndex = textIndex;
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

    /** Among the newest of those that the keys leave. */
    String newest() {
        return """
                SELECT * FROM (SELECT * FROM policy p WHERE true%s ORDER BY p.id DESC LIMIT %d) p
                WHERE true%s ORDER BY p.id DESC LIMIT %d""".formatted(keys, NEWEST, conditions, limit);
    }

    /** Among all, as far as an index narrows them. */
    String all() {
        if (filter.text() != null) {
            // Apart, so that the index of the text is used whatever the order of the list.
            return "SELECT * FROM (SELECT * FROM policy p WHERE true%s%s%s OFFSET 0) p ORDER BY p.id DESC LIMIT %d"
                    .formatted(keys, conditions, textIndex, limit);
        }
        return switch (filter.status()) {
            case LAPSED -> walked(" AND p.ended_by IS NOT NULL");
            case CANCELLED ->
                "SELECT * FROM ((%s) UNION ALL (%s)) p ORDER BY p.id DESC LIMIT %d"
                        .formatted(
                                walked(" AND p.ended_by IS NOT NULL"),
                                walked(" AND p.ended_by IS NULL AND p.id IN (" + REINSTATING + ")"),
                                limit);
            case REPORTING -> """
                SELECT p.* FROM policy_version r JOIN policy p ON p.id = r.policy_id
                WHERE r.cover = 'REPORTING' AND r.recorded_to IS NULL AND r.effective_from <= :today AND r.effective_to > :today%s%s
                ORDER BY p.id DESC LIMIT %d""".formatted(keys, conditions, limit);
            case PENDING, IN_FORCE, EXPIRED -> byDays(days());
            case null -> byDays(days());
        };
    }

    private String walked(String narrowed) {
        return "SELECT * FROM policy p WHERE true%s%s%s ORDER BY p.id DESC LIMIT %d"
                .formatted(keys, narrowed, conditions, limit);
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
