package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/** All quotes. */
@ApplicationScoped
class Quotes implements PanacheRepositoryBase<Quote, UUID> {

    private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("Q-[0-9-]*", Pattern.CASE_INSENSITIVE);

    private static final String LOCK_INSURED = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final int MOST_OTHERS = 20;

    private final ZoneId zone;

    Quotes(ZoneId zone) {
        this.zone = zone;
    }

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

    /** As {@link #require(String, Actor)}, and nobody else changes the quote until the end of the transaction. */
    Quote lock(String number, Actor actor) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(quote -> QuoteAccess.sees(actor, quote))
                .orElseThrow(() -> new AbsentException("quote", number));
    }

    /** Writes what has changed, so that the version is the one to answer with, and reads what is still missing. */
    Quote complete(Quote quote) {
        flush();
        quote.load();
        return quote;
    }

    /**
     * Lets submissions of the same insured at the same time come one after the other, so that the later one sees the
     * earlier one. The lock is held until the end of the transaction.
     */
    void lockInsured(Insured insured) {
        String key = Objects.requireNonNullElseGet(insured.registrationNumber(), insured::name);
        // Plain JDBC: Hibernate 7.2 never finds the plan of a scalar native query again, and its cache becomes a queue.
        session().doWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(LOCK_INSURED)) {
                lock.setString(1, key);
                lock.execute();
            }
        });
    }

    /** Open and accepted quotes of other brokerages for the same insured and an overlapping period, the oldest first. */
    List<Quote> ofOtherBrokers(Quote quote) {
        Insured insured = quote.proposal().insured();
        Conditions conditions = new Conditions();
        if (insured.registrationNumber() != null) {
            conditions.add("insured_business_number = :registered", "registered", insured.registrationNumber());
        } else {
            conditions.add("insured_name = :name", "name", insured.name());
            conditions.add("insured_birth_date = :born", "born", insured.birthDate());
        }
        conditions.add("brokerage <> :brokerage", "brokerage", quote.brokerage());
        conditions.add("cover_from < :to", "to", quote.proposal().cover().to());
        conditions.add("cover_to > :from", "from", quote.proposal().cover().from());
        NativeQuery<Quote> query = session()
                .createNativeQuery(
                        "SELECT * FROM quote" + conditions.where()
                                + " AND status IN ('SUBMITTED', 'REFERRED', 'QUOTED', 'ACCEPTED', 'BOUND')"
                                + " ORDER BY id LIMIT " + MOST_OTHERS,
                        Quote.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        conditions.values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Of those numbers, the quotes with an accepted option: one statement, and nothing of them is watched for changes. */
    List<AcceptedQuote> accepted(Set<String> numbers) {
        return session()
                .createQuery("""
                        SELECT q, o.limit FROM Quote q JOIN q.options o
                        WHERE q.number IN (:numbers) AND o.number = q.acceptedOption
                        """, Object[].class)
                .setParameterList("numbers", numbers)
                .setReadOnly(true)
                .getResultList()
                .stream()
                .map(row -> new AcceptedQuote((Quote) row[0], (Money) row[1]))
                .toList();
    }

    /** Newest first; of one brokerage only, if one is given. */
    Page<Quote> page(@Nullable String brokerage, QuoteFilter filter, PageRequest request) {
        Conditions conditions = new Conditions();
        conditions.add("brokerage = :brokerage", "brokerage", brokerage);
        conditions.add("brokerage = :wanted", "wanted", filter.brokerage());
        conditions.add(
                "product = :product",
                "product",
                filter.product() == null ? null : filter.product().name());
        conditions.add("id >= :since", "since", filter.since() == null ? null : firstOf(filter.since()));
        conditions.add(
                "id < :before",
                "before",
                filter.until() == null ? null : firstOf(filter.until().plusDays(1)));
        conditions.add(
                "status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        conditions.add("id < :after", "after", request.after());
        addSearch(conditions, filter.search());
        return Page.of(select(conditions, request.limit()), request, Quote::id);
    }

    /** Keys grow with time, so that a day's first possible key stands for the day's beginning. */
    private UUID firstOf(LocalDate day) {
        long milliseconds = day.atStartOfDay(zone).toInstant().toEpochMilli();
        return new UUID(milliseconds << 16, 0);
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
            conditions.add("bigrams(application -> 'insured' ->> 'name') @> bigrams(:bigrams)", "bigrams", text);
        }
        conditions.add("strpos(lower(application -> 'insured' ->> 'name'), lower(:name)) > 0", "name", text);
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
