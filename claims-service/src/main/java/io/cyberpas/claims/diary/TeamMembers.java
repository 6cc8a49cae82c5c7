package io.cyberpas.claims.diary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The team of handlers. */
@ApplicationScoped
public class TeamMembers implements PanacheRepositoryBase<TeamMember, String> {

    /** All of them by name. */
    public List<TeamMember> all() {
        return list("order by name, subject");
    }
}
