package io.cyberpas.claims.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All declared conflicts of interest. */
@ApplicationScoped
public class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    /** The conflicts of a firm, newest first. */
    public List<ConflictDeclaration> of(UUID firmId) {
        return list("firmId = ?1 order by id desc", firmId);
    }
}
