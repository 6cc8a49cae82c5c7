package io.cyberpas.claims.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All keys of firms. */
@ApplicationScoped
public class FirmKeys implements PanacheRepositoryBase<FirmKey, UUID> {

    /** The keys of a firm, newest first. */
    public List<FirmKey> of(UUID firmId) {
        return list("firmId = ?1 order by id desc", firmId);
    }

    /** The key of a thumbprint. */
    public Optional<FirmKey> byKeyId(String keyId) {
        return find("keyId", keyId).firstResultOptional();
    }
}
