package io.cyberpas.claims.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import java.util.Set;

/** A part of the service's pages; who finds it is who may open it. */
public enum Part {
    CLAIMS(
            "/claims",
            "alert-square-rounded",
            Set.of(BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR)),
    DESK("/desk", "inbox", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR)),
    ENGAGEMENTS("/engagements", "briefcase", Set.of(FORENSIC_VENDOR, COUNSEL, ADVISER)),
    DUTIES("/duties", "clipboard-list", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR)),
    DEADLINES("/deadlines", "calendar-due", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR)),
    DIRECT("/direct-claims", "mail-forward", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR)),
    EVENTS("/events", "topology-star-3", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR)),
    PANEL("/panel", "users-group", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR)),
    PAYOUTS("/payouts", "building-bank", Set.of(CLAIMS_MANAGER, FINANCE, AUDITOR)),
    FIGURES("/figures", "report-money", Set.of(CLAIMS_MANAGER, FINANCE, AUDITOR)),
    PROCESS("/process", "route", Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR)),
    EXPERIENCE("/experience", "chart-histogram", Set.of(ACTUARY));

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

    /** Who finds it in the navigation. */
    Set<String> roles() {
        return roles;
    }
}
