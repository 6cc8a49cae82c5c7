package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import java.util.Set;

/** Who acts in the tests. */
final class Persons {

    static final Actor VERA = new Actor("vera", "Vera Jung", Set.of(Roles.FORENSIC_VENDOR), null, "SECUREN", null);
    static final Actor HANA = new Actor("hana", "Hana Lee", Set.of(Roles.CLAIMS_HANDLER), null, null, null);
    static final Actor MINA = new Actor("mina", "Mina Park", Set.of(Roles.CLAIMS_MANAGER), null, null, null);

    static final Actor NARI = new Actor("nari", "Nari Song", Set.of(Roles.FORENSIC_VENDOR), null, "NARU", null);

    private Persons() {}
}
