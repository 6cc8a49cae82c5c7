package io.cyberpas.claims.event;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All loss events. */
@ApplicationScoped
public class LossEvents implements PanacheRepositoryBase<LossEvent, UUID> {

    /** What a list is narrowed to: part of the name, the provider, malware or actor, or the start of a code or CVE. */
    public record Filter(@Nullable String text, @Nullable EventState state) {}

    /** @throws AbsentException when there is none of that code */
    public LossEvent require(String code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> new AbsentException("event", code));
    }

    /** The event, held until the transaction ends. */
    LossEvent held(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new AbsentException("event", code));
    }

    /** One page, newest first. */
    public Page<LossEvent> page(Filter filter, PageRequest request) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (request.after() != null) {
            conditions.add("e.id < :after");
            values.put("after", request.after());
        }
        if (filter.state() != null) {
            conditions.add("e.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var text = filter.text().strip();
            conditions.add("(e.code LIKE :start OR e.cve LIKE :start OR e.name ILIKE :part"
                    + " OR e.provider ILIKE :part OR e.malware ILIKE :part OR e.actor ILIKE :part)");
            var plain = text.replaceAll("([\\\\%_])", "\\\\$1");
            values.put("start", plain.toUpperCase(Locale.ROOT) + "%");
            values.put("part", "%" + plain + "%");
        }
        var query = getEntityManager()
                .createNativeQuery(
                        "SELECT e.* FROM loss_event e WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY e.id DESC LIMIT :rows",
                        LossEvent.class);
        values.forEach(query::setParameter);
        query.setParameter("rows", request.limit());
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(LossEvent.class::cast).toList(), request, LossEvent::id);
    }
}
