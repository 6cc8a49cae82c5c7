package io.cyberpas.claims.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The recovery assessments of all claims; one a claim at most. */
@ApplicationScoped
public class RecoveryAssessments implements PanacheRepositoryBase<RecoveryAssessment, UUID> {}
