package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All quotes. */
@ApplicationScoped
class Quotes implements PanacheRepositoryBase<Quote, UUID> {

    private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("Q-[0-9-]*", Pattern.CASE_INSENSITIVE);

    /** @throws AbsentException if there is none of the number, or it is not the actor's to see */
    Quote require(String number, Actor actor) {
        return find("number", number)
                .firstResultOptional()
                .filter(quote -> QuoteAccess.sees(actor, quote))
                .orElseThrow(() -> new AbsentException("quote", number));
    }

    /** @throws StaleVersionException if the quote has another version than the change is meant for */
    Quote require(String number, long version, Actor actor) {
        Quote quote = require(number, actor);
        if (quote.version() != version) {
            throw new StaleVersionException(quote.version());
        }
        return quote;
    }

    /** Writes what has changed, so that the version is the one to answer with, and reads what is still missing. */
    Quote complete(Quote quote) {
        flush();
        quote.load();
        return quote;
    }

    /** Newest first; of one brokerage only, if one is given. */
    Page<Quote> page(@Nullable String brokerage, QuoteFilter filter, PageRequest request) {
        Conditions conditions = new Conditions();
        conditions.add("brokerage = :brokerage", "brokerage", brokerage);
        conditions.add(
                "status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        conditions.add("id < :after", "after", request.after());
        addSearch(conditions, filter.search());
        return Page.of(select(conditions, request.limit()), request, Quote::id);
    }

    private static void addSearch(Conditions conditions, @Nullable String search) {
        if (search == null || search.isBlank()) {
            return;
        }
        String text = Normalizer.normalize(search.strip(), Normalizer.Form.NFC);
        if (BEGINNING_OF_NUMBER.matcher(text).matches()) {
            conditions.add("number LIKE :number", "number", text.toUpperCase(Locale.ROOT) + "%");
            return;
        }
        if (text.length() > 1) {
            conditions.add("bigrams(insured_name) @> bigrams(:bigrams)", "bigrams", text);
        }
        conditions.add("strpos(lower(insured_name), lower(:name)) > 0", "name", text);
    }

    private List<Quote> select(Conditions conditions, int limit) {
        NativeQuery<Quote> query = session()
                .createNativeQuery(
                        "SELECT * FROM quote" + conditions.where() + " ORDER BY id DESC LIMIT :limit", Quote.class)
                .setParameter("limit", limit);
        conditions.values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Locks quotes whose time has passed and that no other replica is expiring. */
    List<Quote> lockLapsed(LocalDate today, int most) {
        return session()
                .createNativeQuery("""
                        SELECT * FROM quote
                        WHERE status IN ('REFERRED', 'QUOTED') AND valid_until <= :today
                        ORDER BY valid_until LIMIT :most FOR UPDATE SKIP LOCKED
                        """, Quote.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    /** Conditions that all hold; one without a value is left out. */
    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String text, String parameter, @Nullable Object value) {
            if (value != null) {
                texts.add(text);
                values.put(parameter, value);
            }
        }

        String where() {
            return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
        }
    }
}
