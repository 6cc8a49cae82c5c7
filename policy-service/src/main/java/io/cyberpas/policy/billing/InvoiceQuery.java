package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.PageRequest;
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

/** The search for invoices as SQL; every condition has its index. */
final class InvoiceQuery {
    private static final Pattern NUMBER_START = Pattern.compile("[IPip]-\\d{0,4}(-\\d{0,9})?");

    private final InvoiceSearch search;
    private final PageRequest request;
    private final StringBuilder sql = new StringBuilder("""
            SELECT i.id, i.number, i.policy_number, i.kind, i.payer_name, i.issued_on, i.due_on,
                   i.currency, i.amount, i.open_amount, i.state
            FROM invoice i WHERE true""");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    InvoiceQuery(InvoiceSearch search, PageRequest request) {
        this.search = search;
        this.request = request;
    }

    /** One row more than a page takes, so that it is known whether another page follows. */
    List<InvoiceRow> rows(EntityManager entities) {
        if (request.after() != null) {
            where("i.id < :after", "after", request.after());
        }
        if (search.brokerage() != null) {
            where("i.brokerage = :brokerage", "brokerage", search.brokerage());
        }
        if (search.text() != null) {
            narrowToText(search.text());
        }
        if (search.state() != null) {
            where("i.state = :state", "state", search.state().name());
        }
        if (search.overdue()) {
            where("i.open_amount > 0 AND i.due_on < :today", "today", search.today());
        }
        sql.append(" ORDER BY i.id DESC LIMIT ").append(request.limit());
        Query query = entities.createNativeQuery(sql.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(this::row).toList();
    }

    private void narrowToText(String text) {
        if (NUMBER_START.matcher(text).matches()) {
            String column = text.regionMatches(true, 0, "I", 0, 1) ? "i.number" : "i.policy_number";
            where("%s >= upper(:text)".formatted(column), "text", text);
            where("%s < upper(:text) || '~'".formatted(column), "text", text);
        } else {
            where("bigrams(i.payer_search) @> bigrams(search_form(:text))", "text", text);
            where("strpos(i.payer_search, search_form(:text)) > 0", "text", text);
        }
    }

    private void where(String condition, String parameter, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(parameter, value);
    }

    private InvoiceRow row(Tuple row) {
        String currency = row.get("currency", String.class);
        LocalDate dueOn = row.get("due_on", LocalDate.class);
        Money open = Money.of(row.get("open_amount", BigDecimal.class), currency);
        return new InvoiceRow(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("policy_number", String.class),
                InvoiceKind.valueOf(row.get("kind", String.class)),
                row.get("payer_name", String.class),
                row.get("issued_on", LocalDate.class),
                dueOn,
                Money.of(row.get("amount", BigDecimal.class), currency),
                open,
                InvoiceState.valueOf(row.get("state", String.class)),
                open.isPositive() && dueOn.isBefore(search.today()));
    }
}
