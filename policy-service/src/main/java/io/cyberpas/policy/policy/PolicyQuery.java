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
 * The search over policies in SQL, because only PostgreSQL's own operators reach the index of bigrams by which two
 * Korean characters find a name. Only conditions that are asked for are put in.
 */
final class PolicyQuery {
    private static final Pattern NUMBER_START = Pattern.compile("[PQpq]-[0-9]*(-[0-9]*)?");

    private static final String LINES = """
            SELECT p.id, p.number, p.quote_number, p.product, p.brokerage, p.insured_name, p.cover_from, p.cover_to,
                   p.ended_on, p.ended_by, today.cover, v.currency, v.aggregate_limit_amount, v.premium_amount
            FROM policy p
            CROSS JOIN LATERAL (
              SELECT currency, aggregate_limit_amount, premium_amount FROM policy_version
              WHERE policy_id = p.id ORDER BY recorded_to IS NULL DESC, effective_from DESC, sequence DESC LIMIT 1) v
            LEFT JOIN LATERAL (
              SELECT cover FROM policy_version
              WHERE policy_id = p.id AND recorded_to IS NULL AND effective_from <= :today AND effective_to > :today) today ON true
            WHERE true""";

    private static final String BEGUN = " AND (p.cover_from <= :today OR p.ended_on = p.cover_from)";

    private final PolicySearch search;
    private final PageRequest request;
    private final StringBuilder sql = new StringBuilder(LINES);
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PolicyQuery(PolicySearch search, PageRequest request) {
        this.search = search;
        this.request = request;
        this.parameters.put("today", search.today());
    }

    /** One line more than a page takes, so that it is known whether another page follows. */
    List<PolicyLine> lines(EntityManager entities) {
        narrowToPage(request.after());
        PolicyFilter filter = search.filter();
        narrow("p.brokerage = :ownBrokerage", "ownBrokerage", search.ownBrokerage());
        narrow("p.brokerage = :brokerage", "brokerage", filter.brokerage());
        narrow(
                "p.product = :product",
                "product",
                filter.product() == null ? null : filter.product().name());
        narrow("p.cover_from >= :beginsFrom", "beginsFrom", filter.beginsFrom());
        narrow("p.cover_from <= :beginsTo", "beginsTo", filter.beginsTo());
        narrow("p.cover_to > :expiresFrom", "expiresFrom", filter.expiresFrom());
        narrow("p.cover_to - 1 <= :expiresTo", "expiresTo", filter.expiresTo());
        narrowToText(filter.text());
        narrowToStatus(filter.status());
        sql.append(" ORDER BY p.id DESC LIMIT ").append(request.limit());
        Query query = entities.createNativeQuery(sql.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(this::line).toList();
    }

    private void narrowToPage(@Nullable UUID after) {
        if (after != null) {
            where("p.id < :after", "after", after);
        }
    }

    private void narrow(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where(condition, parameter, value);
        }
    }

    private void narrowToText(@Nullable String text) {
        if (text == null) {
            return;
        }
        if (NUMBER_START.matcher(text).matches()) {
            String column = text.regionMatches(true, 0, "P", 0, 1) ? "p.number" : "p.quote_number";
            where("starts_with(%s, upper(:text))".formatted(column), "text", text);
        } else {
            where("bigrams(p.insured_search) @> bigrams(search_form(:text))", "text", text);
            where("strpos(p.insured_search, search_form(:text)) > 0", "text", text);
        }
    }

    private void narrowToStatus(@Nullable PolicyStatus status) {
        if (status == null) {
            return;
        }
        String condition = switch (status) {
            case PENDING -> "p.cover_from > :today AND (p.ended_on IS NULL OR p.ended_on > p.cover_from)";
            case IN_FORCE -> "today.cover = 'COVERED'";
            case REPORTING -> "today.cover = 'REPORTING'";
            case LAPSED -> "today.cover IS NULL AND p.ended_by = 'LAPSE'" + BEGUN;
            case CANCELLED ->
                "today.cover IS NULL AND (p.ended_by <> 'LAPSE' OR p.ended_by IS NULL AND p.cover_to > :today)" + BEGUN;
            case EXPIRED -> "today.cover IS NULL AND p.ended_by IS NULL AND p.cover_to <= :today";
        };
        sql.append(" AND ").append(condition);
    }

    private void where(String condition, String parameter, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(parameter, value);
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
