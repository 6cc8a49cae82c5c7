package io.cyberpas.claims.claim.pages;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Me;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages of one claim, each with those who may open it. */
public enum ClaimTab {
    OVERVIEW("", Set.of(Roles.BROKER, Roles.FINANCE, Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER)),
    NOTICE("/notice", Set.of(Roles.BROKER)),
    INCIDENT("/incident", Set.of(Roles.BROKER, Roles.FORENSIC_VENDOR, Roles.COUNSEL)),
    ENGAGEMENTS("/engagements", Set.of(Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER)),
    DUTIES("/duties", Set.of(Roles.BROKER, Roles.COUNSEL)),
    FORENSICS("/forensics", Set.of(Roles.FORENSIC_VENDOR)),
    AMOUNTS("/amounts", Set.of(Roles.FINANCE)),
    THIRD_PARTY("/third-party", Set.of(Roles.FINANCE, Roles.COUNSEL)),
    COVERAGE("/coverage", Set.of()),
    PAYMENTS("/payments", Set.of(Roles.FINANCE)),
    RECOVERIES("/recoveries", Set.of(Roles.FINANCE)),
    DIARY("/diary", Set.of()),
    DOCUMENTS("/documents", Set.of(Roles.BROKER, Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.ADVISER));

    private static final List<String> STAFF = List.of(Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR);

    private final String path;
    private final Set<String> others;

    ClaimTab(String path, Set<String> others) {
        this.path = path;
        this.others = others;
    }

    /** What follows the address of the claim. */
    public String path() {
        return path;
    }

    /** The word by which a template names the tab. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isFor(Me reader) {
        return STAFF.stream().anyMatch(reader::is) || others.stream().anyMatch(reader::is);
    }

    /** The tabs that the reader may open; {@code claimTab:of(cdi:me)} in templates. */
    @TemplateExtension(namespace = "claimTab")
    static List<ClaimTab> of(Me reader) {
        return Arrays.stream(values()).filter(each -> each.isFor(reader)).toList();
    }
}
