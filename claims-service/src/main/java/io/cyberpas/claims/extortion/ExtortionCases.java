package io.cyberpas.claims.extortion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The demands on all claims; one a claim at most. */
@ApplicationScoped
public class ExtortionCases implements PanacheRepositoryBase<ExtortionCase, UUID> {}
