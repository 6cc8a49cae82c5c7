package io.cyberpas.claims.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All time sheets. */
@ApplicationScoped
public class TimeSheets implements PanacheRepositoryBase<TimeSheet, UUID> {

    /** The sheets of an appointment, oldest first. */
    public List<TimeSheet> of(UUID engagementId) {
        return list("engagementId = ?1 order by number", engagementId);
    }

    Optional<TimeSheet> numbered(UUID engagementId, int number) {
        return find("engagementId = ?1 and number = ?2", engagementId, number).firstResultOptional();
    }

    /** Hours of an appointment that were approved. */
    public BigDecimal approvedHours(UUID engagementId) {
        return of(engagementId).stream()
                .filter(sheet -> sheet.status() == TimeSheetStatus.APPROVED)
                .map(TimeSheet::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
