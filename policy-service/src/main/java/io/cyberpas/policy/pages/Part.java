package io.cyberpas.policy.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import java.util.Set;

/** A part of the service's pages; who finds it is who may open it. */
public enum Part {
    POLICIES(
            "/policies",
            "file-certificate",
            Set.of(
                    BROKER,
                    UNDERWRITER,
                    SENIOR_UNDERWRITER,
                    POLICY_ADMIN,
                    CLAIMS_HANDLER,
                    CLAIMS_MANAGER,
                    FINANCE,
                    AUDITOR)),
    RENEWALS("/renewals", "refresh", Set.of(BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR)),
    INVOICES("/invoices", "file-invoice", Set.of(BROKER, POLICY_ADMIN, FINANCE, AUDITOR)),
    RECEIPTS("/receipts", "cash", Set.of(FINANCE, AUDITOR)),
    LEDGER("/ledger", "scale", Set.of(FINANCE, AUDITOR)),
    COMMISSIONS("/commissions", "percentage", Set.of(BROKER, FINANCE, AUDITOR)),
    REINSURANCE("/reinsurance", "stack-2", Set.of(SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR)),
    ACCUMULATION("/accumulation", "chart-dots-3", Set.of(UNDERWRITER, SENIOR_UNDERWRITER, ACTUARY, AUDITOR)),
    REGISTER("/register", "gavel", Set.of(SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, AUDITOR)),
    WORDINGS("/wordings", "book", Set.of());

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
