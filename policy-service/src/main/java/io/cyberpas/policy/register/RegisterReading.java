package io.cyberpas.policy.register;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks things up in the register. */
@ApplicationScoped
public class RegisterReading {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final Pattern POLICY_NUMBER_START = Pattern.compile("[Pp]-[0-9]*(-[0-9]*)?");
    private static final Pattern COMPANY_NUMBER_START = Pattern.compile("[0-9][0-9-]*");

    /** The days nearest to the one asked for come first: that day itself, if it is covered. */
    private static final String ENTRIES = """
            SELECT p.*, c.currency AS limit_currency, c.limit_amount, coalesce(c.distance = 0, false) AS covered
            FROM compulsory_policy p
            LEFT JOIN LATERAL (
              SELECT currency, limit_amount, greatest(cover_from - ?::date, ?::date - cover_to + 1, 0) AS distance
              FROM compulsory_cover WHERE policy_number = p.policy_number
              ORDER BY distance LIMIT 1) c ON true
            WHERE true""";

    private static final String GAPS = """
            SELECT g.*, p.company_name, before.policy_number
            FROM cover_gap g
            CROSS JOIN LATERAL (
              SELECT company_name FROM compulsory_policy WHERE company_number = g.company_number ORDER BY id DESC LIMIT 1) p
            LEFT JOIN LATERAL (
              SELECT policy_number FROM compulsory_cover
              WHERE company_number = g.company_number AND cover_to = g.gap_from LIMIT 1) before ON true
            WHERE true""";

    private final Database database;
    private final int aheadDays;

    RegisterReading(Database database, @ConfigProperty(name = "cyberpas.policy.register-ahead-days") int aheadDays) {
        this.database = database;
        this.aheadDays = aheadDays;
    }

    /**
     * Policies of the register, the last issued first.
     *
     * @param text start of a policy number or of a business registration number, or a part of a company's name
     * @param on   the day whose limits are shown
     */
    public Page<RegisterEntry> entries(@Nullable String text, LocalDate on, PageRequest request) {
        Query query = query(text, on);
        if (request.after() != null) {
            query.where(" AND p.id < ?", request.after());
        }
        query.where(" ORDER BY p.id DESC LIMIT ?", request.limit());
        List<RegisterEntry> rows = database.list(query.sql(), RegisterEntry::read, query.parameters());
        return Page.of(rows, request, RegisterEntry::id);
    }

    /** All that {@link #entries} finds, one after the other, however many there are. */
    @Transactional
    public void forEach(@Nullable String text, LocalDate on, Consumer<RegisterEntry> taker) {
        Query query = query(text, on);
        query.where(" ORDER BY p.id DESC");
        database.forEach(query.sql(), ROWS_AT_A_TIME, RegisterEntry::read, taker, query.parameters());
    }

    /** Gaps in cover, the one found last first. */
    public Page<CoverGap> gaps(GapState state, LocalDate on, PageRequest request) {
        Query query = new Query(GAPS);
        switch (state) {
            case OPEN -> query.where(" AND g.gap_from <= ? AND (g.gap_to IS NULL OR g.gap_to > ?)", on, on);
            case AHEAD -> query.where(" AND g.gap_from > ? AND g.gap_from <= ?", on, on.plusDays(aheadDays));
            case CLOSED -> query.where(" AND g.gap_to <= ?", on);
        }
        if (request.after() != null) {
            query.where(" AND g.id < ?", request.after());
        }
        query.where(" ORDER BY g.id DESC LIMIT ?", request.limit());
        return Page.of(database.list(query.sql(), CoverGap::read, query.parameters()), request, CoverGap::id);
    }

    private static Query query(@Nullable String text, LocalDate on) {
        Query query = new Query(ENTRIES, on, on);
        String wanted = Optional.ofNullable(text).map(String::strip).orElse("");
        if (POLICY_NUMBER_START.matcher(wanted).matches()) {
            query.where(" AND starts_with(p.policy_number, upper(?))", wanted);
        } else if (COMPANY_NUMBER_START.matcher(wanted).matches()) {
            query.where(" AND starts_with(p.company_number, ?)", CompanyNumber.of(wanted));
        } else if (!wanted.isEmpty()) {
            query.where(" AND bigrams(p.company_search) @> bigrams(search_form(?))", wanted);
            query.where(" AND strpos(p.company_search, search_form(?)) > 0", wanted);
        }
        return query;
    }

    /** A statement that grows with what is asked for. */
    private static final class Query {
        private final StringBuilder sql;
        private final List<Object> parameters = new ArrayList<>();

        Query(String start, Object... parameters) {
            this.sql = new StringBuilder(start);
            this.parameters.addAll(List.of(parameters));
        }

        void where(String condition, Object... values) {
            sql.append(condition);
            parameters.addAll(List.of(values));
        }

        String sql() {
            return sql.toString();
        }

        Object[] parameters() {
            return parameters.toArray();
        }
    }
}
