package io.cyberpas.policy.billing;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All receipts. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, UUID> {
    private static final Pattern NUMBER_START = Pattern.compile("(?i)RC-\\d{0,4}(-\\d{0,9})?");

    /** The receipt of a number. */
    public Optional<Receipt> numbered(String number) {
        return find("number", number).singleResultOptional();
    }

    /** The receipt of a number, held until the transaction ends. */
    Optional<Receipt> hold(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Until the transaction ends nobody else records what the bank identifies so. */
    void holdBankReference(String bankReference) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement hold =
                    connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                hold.setString(1, "receipt of bank " + bankReference);
                hold.execute();
            }
        });
    }

    /** The receipt that records what the bank identifies so. */
    Optional<Receipt> ofBank(String bankReference) {
        return find("bankReference", bankReference).singleResultOptional();
    }

    /**
     * A page of receipts, the last recorded first.
     *
     * @param text the start of a receipt's number, the bank's reference, or any part of the payer's name
     * @param open only those that have something left
     */
    public Page<Receipt> search(@Nullable String text, boolean open, PageRequest request) {
        StringBuilder sql = new StringBuilder("SELECT r.* FROM receipt r WHERE true");
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (request.after() != null) {
            sql.append(" AND r.id < :after");
            parameters.put("after", request.after());
        }
        if (open) {
            sql.append(" AND r.open_amount > 0");
        }
        if (text != null && !text.isBlank()) {
            sql.append(
                    NUMBER_START.matcher(text.strip()).matches()
                            ? " AND r.number >= upper(:text) AND r.number < upper(:text) || '~'"
                            : " AND (r.bank_reference = :text OR bigrams(r.payer_search) @> bigrams(search_form(:text))"
                                    + " AND strpos(r.payer_search, search_form(:text)) > 0)");
            parameters.put("text", text.strip());
        }
        sql.append(" ORDER BY r.id DESC LIMIT ").append(request.limit());
        return Page.of(rows(getEntityManager(), sql.toString(), parameters), request, Receipt::id);
    }

    @SuppressWarnings("unchecked")
    private static List<Receipt> rows(EntityManager entities, String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql, Receipt.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
