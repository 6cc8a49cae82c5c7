package io.cyberpas.claims.panel;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All firms of the panel. */
@ApplicationScoped
public class PanelFirms implements PanacheRepositoryBase<PanelFirm, UUID> {

    /**
     * What a list is narrowed to.
     *
     * @param text a code, or part of a name in either language
     */
    public record Filter(@Nullable String text, @Nullable FirmKind kind) {}

    /** The firm of a code. */
    public Optional<PanelFirm> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws AbsentException if there is no such firm */
    public PanelFirm required(String code) {
        return byCode(code).orElseThrow(() -> new AbsentException("firm of the panel", code));
    }

    /** Firms that can be appointed as something today, by their codes. */
    public List<PanelFirm> appointable() {
        return list("suspendedAt is null order by code");
    }

    /** One page, newest first. */
    public Page<PanelFirm> page(Filter filter, PageRequest request) {
        var conditions = new ArrayList<String>(List.of("TRUE"));
        Map<String, Object> values = new HashMap<>();
        if (request.after() != null) {
            conditions.add("f.id < :after");
            values.put("after", request.after());
        }
        if (filter.kind() != null) {
            conditions.add("CAST(:kind AS varchar) = ANY (f.kinds)");
            values.put("kind", filter.kind().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String sought = filter.text().strip();
            conditions.add("(f.code = :code OR f.name_en || ' ' || f.name_ko ILIKE :text)");
            values.put("code", sought.toUpperCase(Locale.ROOT));
            values.put("text", "%" + sought.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        var query = getEntityManager()
                .createNativeQuery(
                        "SELECT f.* FROM panel_firm f WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY f.id DESC LIMIT :rows",
                        PanelFirm.class);
        values.forEach(query::setParameter);
        query.setParameter("rows", request.size() + 1);
        List<PanelFirm> rows = ((List<?>) query.getResultList())
                .stream().map(PanelFirm.class::cast).toList();
        return Page.of(rows, request, PanelFirm::id);
    }
}
