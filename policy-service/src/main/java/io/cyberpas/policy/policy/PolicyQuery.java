package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.coverage.Product;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The search over policies in SQL, because only PostgreSQL's own operators reach the index by which two
 * Korean characters find a name. Only conditions that are asked for are put in: <em>keys</em>, by which the list is walked
 * through in its order, and further <em>conditions</em> on what is met there.
 */
final class PolicyQuery {
    private static final Pattern NUMBER_START = Pattern.compile("[PQpq]-[0-9]*(-[0-9]*)?");
    private static final Pattern BUSINESS_NUMBER = Pattern.compile("([0-9]{3})-?([0-9]{2})-?([0-9]{5})");

    private static final String OF_BUSINESS =
            "p.id IN (SELECT policy_id FROM policy_version WHERE business_registration_number IN (:text, replace(:text, '-', '')))";

    /** Only the policies of the page are looked at in detail. */
    private static final String LINES = """
            WITH page AS MATERIALIZED (%s)
            SELECT p.id, p.number, p.quote_number, p.product, p.brokerage, p.insured_name, p.cover_from, p.cover_to,
                   p.ended_on, p.ended_by, today.cover, v.currency, v.aggregate_limit_amount, v.premium_amount
            FROM page p
            CROSS JOIN LATERAL (
              SELECT currency, aggregate_limit_amount, premium_amount FROM policy_version
              WHERE policy_id = p.id ORDER BY recorded_to IS NULL DESC, effective_from DESC, sequence DESC LIMIT 1) v
            LEFT JOIN LATERAL (
              SELECT cover FROM policy_version
              WHERE policy_id = p.id AND recorded_to IS NULL AND effective_from <= :today AND effective_to > :today) today ON true
            ORDER BY p.id DESC""";

    private static final String COVER_TODAY = """
            (SELECT cover FROM policy_version
             WHERE policy_id = p.id AND recorded_to IS NULL AND effective_from <= :today AND effective_to > :today)""";

    private static final String REPORTED_TODAY = """
            EXISTS (SELECT FROM policy_version r WHERE r.policy_id = p.id AND r.cover = 'REPORTING' AND r.recorded_to IS NULL
                    AND r.effective_from <= :today AND r.effective_to > :today)""";

    /** By its dates; only where cover goes on later its versions have to be asked. */
    private static final String IN_FORCE =
            "p.cover_from <= :today AND p.cover_to > :today AND (p.ended_on IS NULL OR p.ended_on > :today) AND (p.id NOT IN ("
                    + PolicyCandidates.REINSTATING + ") OR " + COVER_TODAY + " = 'COVERED')";

    private static final String BEGUN = " AND (p.cover_from <= :today OR p.ended_on = p.cover_from)";

    private final PolicySearch search;
    private final PageRequest request;
    private final StringBuilder keys = new StringBuilder();
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private @Nullable String numberIndex;

    PolicyQuery(PolicySearch search, PageRequest request) {
        this.search = search;
        this.request = request;
        this.parameters.put("today", search.today());
        PolicyFilter filter = search.filter();
        narrow(keys, "p.id < :after", "after", request.after());
        narrow(keys, "p.brokerage = :ownBrokerage", "ownBrokerage", search.ownBrokerage());
        narrow(keys, "p.brokerage = :brokerage", "brokerage", filter.brokerage());
        narrow(
                keys,
                "p.product = :product",
                "product",
                filter.product() == null ? null : filter.product().name());
        narrow(conditions, "p.cover_from >= :beginsFrom", "beginsFrom", filter.beginsFrom());
        narrow(conditions, "p.cover_from <= :beginsTo", "beginsTo", filter.beginsTo());
        narrow(conditions, "p.cover_to > :expiresFrom", "expiresFrom", filter.expiresFrom());
        narrow(conditions, "p.cover_to - 1 <= :expiresTo", "expiresTo", filter.expiresTo());
        narrowToText(filter.text());
        narrowToStatus(filter.status());
    }

    /** One line more than a page takes, so that it is known whether another page follows. */
    List<PolicyLine> lines(EntityManager entities) {
        PolicyCandidates candidates = new PolicyCandidates(
                search, keys.toString(), conditions.toString(), numberIndex, request.limit(), parameters);
        if (candidates.areFoundByEnding()) {
            return linesOf(candidates.all(), entities);
        }
        List<PolicyLine> newest = linesOf(candidates.newest(), entities);
        if (newest.size() == request.limit() || conditions.isEmpty()) {
            return newest;
        }
        if (candidates.areFoundByName()) {
            List<PolicyLine> recent = linesOf(candidates.recentlyNamed(), entities);
            if (recent.size() == request.limit()) {
                return recent;
            }
        }
        return linesOf(candidates.all(), entities);
    }

    private List<PolicyLine> linesOf(String candidates, EntityManager entities) {
        Query query = entities.createNativeQuery(LINES.formatted(candidates), Tuple.class);
        query.getParameters().forEach(used -> query.setParameter(used.getName(), parameters.get(used.getName())));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(this::line).toList();
    }

    private void narrow(StringBuilder where, String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(parameter, value);
        }
    }

    private void narrowToText(@Nullable String text) {
        var business = BUSINESS_NUMBER.matcher(text == null ? "" : text);
        if (business.matches()) {
            narrow(conditions, OF_BUSINESS, "text", business.replaceFirst("$1-$2-$3"));
            numberIndex = " AND " + OF_BUSINESS;
        } else if (text != null && NUMBER_START.matcher(text).matches()) {
            String column = text.regionMatches(true, 0, "P", 0, 1) ? "p.number" : "p.quote_number";
            narrow(conditions, "starts_with(%s, upper(:text))".formatted(column), "text", text);
            numberIndex = " AND %1$s >= upper(:text) AND %1$s < upper(:text) || '~'".formatted(column);
        } else {
            narrow(conditions, PolicyCandidates.NAMED, "text", text);
        }
    }

    private void narrowToStatus(@Nullable PolicyStatus status) {
        if (status == null) {
            return;
        }
        conditions
                .append(" AND ")
                .append(
                        switch (status) {
                            case PENDING ->
                                "p.cover_from > :today AND (p.ended_on IS NULL OR p.ended_on > p.cover_from)";
                            case IN_FORCE -> IN_FORCE;
                            // Without a text they are found by this, and asked once more the planner would join all of
                            // them.
                            case REPORTING -> search.filter().text() == null ? "true" : REPORTED_TODAY;
                            case LAPSED -> "p.ended_by = 'LAPSE'" + BEGUN + " AND " + COVER_TODAY + " IS NULL";
                            case CANCELLED ->
                                "(p.ended_by <> 'LAPSE' OR p.ended_by IS NULL AND p.cover_to > :today)" + BEGUN
                                        + " AND " + COVER_TODAY + " IS NULL";
                            case EXPIRED -> "p.ended_on IS NULL AND p.cover_to <= :today AND NOT " + REPORTED_TODAY;
                        });
    }

    private PolicyLine line(Tuple row) {
        CoverPeriod period =
                new CoverPeriod(row.get("cover_from", LocalDate.class), row.get("cover_to", LocalDate.class));
        String currency = row.get("currency", String.class);
        return new PolicyLine(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("quote_number", String.class),
                Product.valueOf(row.get("product", String.class)),
                row.get("brokerage", String.class),
                row.get("insured_name", String.class),
                period,
                status(row, period),
                Money.of(row.get("aggregate_limit_amount", BigDecimal.class), currency),
                Money.of(row.get("premium_amount", BigDecimal.class), currency));
    }

    private PolicyStatus status(Tuple row, CoverPeriod period) {
        String cover = row.get("cover", String.class);
        String ending = row.get("ended_by", String.class);
        return PolicyStatus.on(
                search.today(),
                period,
                cover == null ? null : CoverKind.valueOf(cover),
                ending == null ? null : Ending.valueOf(ending),
                row.get("ended_on", LocalDate.class));
    }
}
