package io.cyberpas.claims.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The assessed facts of all claims; one row a claim. */
@ApplicationScoped
public class DutyAssessments implements PanacheRepositoryBase<DutyAssessment, UUID> {}
