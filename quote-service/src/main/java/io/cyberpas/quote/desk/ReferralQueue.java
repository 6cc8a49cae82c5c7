package io.cyberpas.quote.desk;

import static java.util.Map.entry;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.quote.desk.ReferralFilter.Waiting;
import io.cyberpas.quote.desk.ReferralFilter.Whose;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.underwriting.ReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The referrals that wait for an underwriter, what lapses first on top. One statement a page, however long the page is. */
@ApplicationScoped
public class ReferralQueue {

    private static final String ROWS = """
            SELECT q.id, q.number, q.revision, q.product, q.brokerage, q.insured_name, q.submitted_at, q.valid_until,
                   q.underwriting #>> '{assessment,grade}' AS grade, c.codes, o.highest_limit, q.currency,
                   r.assignee, r.assignee_name, q.underwriting #>> '{proposed,byName}' AS proposed_by, i.open_requests
            FROM quote q
                 LEFT JOIN referral r ON r.quote_number = q.number
                 CROSS JOIN LATERAL (SELECT max(limit_amount) AS highest_limit
                                     FROM quote_option WHERE quote_id = q.id) o
                 CROSS JOIN LATERAL (SELECT string_agg(code, ',' ORDER BY position) AS codes
                                     FROM quote_reason WHERE quote_id = q.id) c
                 CROSS JOIN LATERAL (SELECT count(*) AS open_requests FROM information_request
                                     WHERE quote_number = q.number AND answered_at IS NULL) i
            WHERE q.status = 'REFERRED' AND q.valid_until > :today""";

    /** What lapses within so many days is said to lapse soon. */
    static final int SOON_DAYS = 7;

    private static final String COUNTS = """
            SELECT count(*),
                   count(*) FILTER (WHERE r.assignee = :reader),
                   count(*) FILTER (WHERE r.assignee IS NULL),
                   count(*) FILTER (WHERE EXISTS (SELECT 1 FROM information_request
                                                  WHERE quote_number = q.number AND answered_at IS NULL)),
                   count(*) FILTER (WHERE q.underwriting #>> '{proposed,by}' IS NOT NULL),
                   count(*) FILTER (WHERE q.valid_until <= :soon)
            FROM quote q LEFT JOIN referral r ON r.quote_number = q.number
            WHERE q.status = 'REFERRED' AND q.valid_until > :today""";

    private static final Map<String, Class<?>> COLUMNS = Map.ofEntries(
            entry("id", UUID.class),
            entry("number", String.class),
            entry("revision", Integer.class),
            entry("product", String.class),
            entry("brokerage", String.class),
            entry("insured_name", String.class),
            entry("submitted_at", Instant.class),
            entry("valid_until", LocalDate.class),
            entry("grade", String.class),
            entry("codes", String.class),
            entry("highest_limit", BigDecimal.class),
            entry("currency", String.class),
            entry("assignee", String.class),
            entry("assignee_name", String.class),
            entry("proposed_by", String.class),
            entry("open_requests", Long.class));

    private final EntityManager entities;
    private final Clock clock;
    private final ZoneId zone;

    ReferralQueue(EntityManager entities, Clock clock, ZoneId zone) {
        this.entities = entities;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A stretch of the queue.
     *
     * @param after the last place seen; null for the beginning
     * @param size rows wanted
     */
    @Transactional
    public Page<QueuedReferral> page(ReferralFilter filter, @Nullable QueuePosition after, int size, Actor reader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        PageRequest request = PageRequest.of(null, size);
        Map<String, Object> values = new HashMap<>();
        String sql = ROWS + conditions(filter, after, reader, values) + " ORDER BY q.valid_until, q.id LIMIT :limit";
        NativeQuery<Tuple> query = entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        COLUMNS.forEach(query::addScalar);
        query.setParameter("today", today).setParameter("limit", request.limit());
        values.forEach(query::setParameter);
        List<QueuedReferral> rows =
                query.getResultStream().map(row -> referral(row, today)).toList();
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        rows.subList(0, size),
                        QueuePosition.of(rows.get(size - 1)).toString());
    }

    /** The whole queue in figures, as the reader sees it. */
    @Transactional
    public QueueCounts counts(Actor reader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Object[] counts = (Object[]) entities.createNativeQuery(COUNTS)
                .setParameter("reader", reader.subject())
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS))
                .getSingleResult();
        return new QueueCounts(
                (Long) counts[0], (Long) counts[1], (Long) counts[2], (Long) counts[3], (Long) counts[4], (Long)
                        counts[5]);
    }

    private static String conditions(
            ReferralFilter filter, @Nullable QueuePosition after, Actor reader, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (filter.whose() == Whose.MINE) {
            conditions.append(" AND r.assignee = :reader");
            values.put("reader", reader.subject());
        } else if (filter.whose() == Whose.UNASSIGNED) {
            conditions.append(" AND r.assignee IS NULL");
        }
        if (filter.product() != null) {
            conditions.append(" AND q.product = :product");
            values.put("product", filter.product().name());
        }
        if (filter.brokerage() != null) {
            conditions.append(" AND q.brokerage = :brokerage");
            values.put("brokerage", filter.brokerage());
        }
        if (filter.waiting() == Waiting.BROKER) {
            conditions.append(" AND i.open_requests > 0");
        } else if (filter.waiting() == Waiting.APPROVAL) {
            conditions.append(" AND q.underwriting #>> '{proposed,by}' IS NOT NULL");
        }
        if (after != null) {
            conditions.append(" AND (q.valid_until, q.id) > (:afterDay, :afterId)");
            values.put("afterDay", after.decideBefore());
            values.put("afterId", after.id());
        }
        return conditions.toString();
    }

    private static QueuedReferral referral(Tuple row, LocalDate today) {
        LocalDate decideBefore = row.get("valid_until", LocalDate.class);
        return new QueuedReferral(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("revision", Integer.class),
                ProductCode.valueOf(row.get("product", String.class)),
                row.get("brokerage", String.class),
                row.get("insured_name", String.class),
                row.get("submitted_at", Instant.class),
                decideBefore,
                ChronoUnit.DAYS.between(today, decideBefore),
                grade(row.get("grade", String.class)),
                reasons(row.get("codes", String.class)),
                Money.of(row.get("highest_limit", BigDecimal.class), row.get("currency", String.class)),
                row.get("assignee", String.class),
                row.get("assignee_name", String.class),
                row.get("proposed_by", String.class),
                row.get("open_requests", Long.class));
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }

    private static List<ReasonCode> reasons(@Nullable String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(ReasonCode::valueOf).toList();
    }
}
