package io.cyberpas.quote.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import java.util.Set;

/** A part of the service's pages; who finds it is who may open it. */
public enum Part {
    QUOTES("/quotes", "file-text", Set.of(BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR)),
    REFERRALS("/referrals", "inbox", Set.of(UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR)),
    CAPACITY("/capacity", "gauge", Set.of(UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR)),
    SANCTIONS("/sanctions", "user-search", Set.of(UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR)),
    COMPULSORY_COVER(
            "/compulsory-cover", "gavel", Set.of(BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR)),
    GUIDANCE("/guidance", "compass", Set.of(BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, ACTUARY, AUDITOR)),
    PRODUCTS("/products", "package", Set.of(BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, ACTUARY, AUDITOR)),
    TARIFFS("/tariffs", "calculator", Set.of()),
    QUESTIONNAIRES("/questionnaires", "list-check", Set.of());

    private final String href;
    private final String icon;
    private final Set<String> roles;

    Part(String href, String icon, Set<String> roles) {
        this.href = href;
        this.icon = icon;
        this.roles = roles;
    }

    String href() {
        return href;
    }

    String icon() {
        return icon;
    }

    /** Who finds it in the navigation; nobody where other pages lead there. */
    Set<String> roles() {
        return roles;
    }
}
